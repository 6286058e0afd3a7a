import { ensureBuild } from '../ensure-build.ts';

export default function setUp() {
	ensureBuild();
}
