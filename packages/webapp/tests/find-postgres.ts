// Finds the programs of an installed PostgreSQL: on the PATH, or where Debian puts each version.

import { existsSync, globSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** @returns the folder that holds `initdb` and `postgres`, or null when none is installed */
export function findPostgres(): string | null {
	const onPath = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
	const byVersion = globSync('/usr/lib/postgresql/*/bin').sort().reverse();
	for (const folder of [...onPath, ...byVersion]) {
		const program = join(folder, 'initdb');
		if (!existsSync(program)) continue;
		const real = dirname(realpathSync(program));
		if (existsSync(join(real, 'postgres'))) return real;
		if (existsSync(join(folder, 'postgres'))) return folder;
	}
	return null;
}

/** PostgreSQL refuses to run as root: the user that it runs as then, or nothing to change. */
export function userForPostgres(): { uid: number; gid: number } | Record<string, never> {
	if (process.getuid?.() !== 0) return {};
	const users = readFileSync('/etc/passwd', 'utf8')
		.split('\n')
		.map((line) => line.split(':'));
	const user =
		users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
	return user ? { uid: Number(user[2]), gid: Number(user[3]) } : { uid: 65534, gid: 65534 };
}
