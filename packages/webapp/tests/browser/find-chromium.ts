// The browser that ships inside an npm package. On a machine without the network security libraries
// that it needs, it is given those of the same package, so that nothing has to be installed.

import { execFileSync } from 'node:child_process';

/** @returns the browser's program; `CHROMIUM` names another one */
export async function findChromium(): Promise<string> {
	if (process.env.CHROMIUM) return process.env.CHROMIUM;
	// The package unpacks its libraries, and points the loader at them, where this variable is set.
	if (!hasLibraries()) process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs24.x';
	const { default: chromium } = await import('@sparticuz/chromium');
	return chromium.executablePath();
}

function hasLibraries(): boolean {
	try {
		return execFileSync('ldconfig', ['-p'], { encoding: 'utf8' }).includes('libnss3.so');
	} catch {
		return false;
	}
}
