// Reads e-mail addresses, phone numbers, web addresses and days as people write them.

/** RFC 5321 allows more, but no address that people have. */
export function isEmail(text: string): boolean {
	return (
		text.length <= 254 &&
		/^[\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,24}$/u.test(
			text
		) &&
		!/^\.|\.\.|\.@/.test(text)
	);
}

export function isPhone(text: string): boolean {
	const digits = text.replace(/\D/g, '').length;
	return /^\+?[\d\s().\/-]+(?:(?:ext|int|x)\.?\s?\d+)?$/i.test(text) && digits >= 6 && digits <= 17;
}

export function readWebsite(cell: string): string | undefined {
	const address = /^https?:\/\//i.test(cell) ? cell : `https://${cell}`;
	const url = URL.parse(address);
	if (!url || /\s/.test(cell) || !/^[^.]+(\.[^.]+)+$/.test(url.hostname)) return undefined;
	return url.pathname === '/' && !url.search ? url.origin : url.href;
}

/** Days as they are written in the four languages, and as a spreadsheet gives them. */
export function readTime(cell: string): string | undefined {
	const [, y, m, d, hour, minute] =
		/^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2})?)?$/.exec(cell) ?? [];
	if (y) return validTime(+y, +m!, +d!, hour, minute);
	const [, day, month, year, h, min] =
		/^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?:,? (?:h )?(\d{1,2})[:.h](\d{2}))?$/.exec(cell) ??
		[];
	if (!day) return undefined;
	return validTime(year!.length === 2 ? 2000 + +year! : +year!, +month!, +day, h, min);
}

function validTime(
	year: number,
	month: number,
	day: number,
	hour: string | undefined,
	minute: string | undefined
): string | undefined {
	const date = new Date(Date.UTC(year, month - 1, day, Number(hour ?? 0), Number(minute ?? 0)));
	const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	if (!isReal || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59) return undefined;
	return hour === undefined ? date.toISOString().slice(0, 10) : date.toISOString().slice(0, 16);
}
