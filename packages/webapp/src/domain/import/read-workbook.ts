// Opens an Excel workbook (ECMA-376), which is a zip of XML files, within limits of size.
import { unzipSync } from 'fflate';
import { limits } from './import.ts';
import { readDateStyles, readSharedStrings } from './read-cell-values.ts';
import { readSheet, type SheetContent } from './read-sheet.ts';
import { attribute, eachTag } from './read-xml.ts';

export interface WorkbookSheet extends SheetContent {
	readonly name: string;
	readonly hidden: boolean;
}

export type WorkbookReading =
	| { readonly ok: true; readonly sheets: readonly WorkbookSheet[] }
	| {
			readonly ok: false;
			readonly reason: 'encrypted' | 'old-format' | 'corrupt' | 'unpacks-too-large';
	  };

type Files = Readonly<Record<string, Uint8Array>>;

export function isWorkbook(bytes: Uint8Array): boolean {
	return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || isCompoundFile(bytes);
}

export function readWorkbook(bytes: Uint8Array): WorkbookReading {
	if (isCompoundFile(bytes)) {
		// Excel wraps a workbook with a password into a file of the old kind.
		return { ok: false, reason: holds(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-format' };
	}
	try {
		const files = unpack(bytes);
		if (!files) return { ok: false, reason: 'unpacks-too-large' };
		// LibreOffice's own files and Excel's binary ones are zips too.
		if (files['content.xml'] || files['xl/workbook.bin'])
			return { ok: false, reason: 'old-format' };
		if (!files['xl/workbook.xml']) return { ok: false, reason: 'corrupt' };
		return { ok: true, sheets: readSheets(files) };
	} catch {
		// Whatever fails in unpacking or in the XML, the file is not what a spreadsheet program wrote.
		return { ok: false, reason: 'corrupt' };
	}
}

/** Only what is needed, and nothing when it would be larger than the limit. */
function unpack(bytes: Uint8Array): Files | undefined {
	let total = 0;
	const files = unzipSync(bytes, {
		filter: ({ name, originalSize }) => {
			const isWanted = /^xl\/(workbook|sharedStrings|styles|worksheets|_rels)\b|^content\.xml$/;
			if (!isWanted.test(name)) return false;
			// The library never writes more than the size that the zip declares: it can be trusted.
			total += originalSize;
			return total <= limits.unpackedBytes;
		}
	});
	return total > limits.unpackedBytes ? undefined : files;
}

function readSheets(files: Files): WorkbookSheet[] {
	const text = (path: string) => (files[path] ? new TextDecoder().decode(files[path]) : '');
	const paths = readPaths(text('xl/_rels/workbook.xml.rels'));
	const found: { name: string; hidden: boolean; path: string }[] = [];
	let from1904 = false;
	eachTag(text('xl/workbook.xml'), ({ name, attributes, opens }) => {
		if (!opens) return;
		if (name === 'workbookPr')
			from1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '');
		if (name === 'sheet') {
			found.push({
				name: attribute(attributes, 'name') ?? '',
				hidden: (attribute(attributes, 'state') ?? 'visible') !== 'visible',
				path: paths.get(attribute(attributes, 'id') ?? '') ?? ''
			});
		}
	});
	const values = {
		strings: readSharedStrings(text('xl/sharedStrings.xml')),
		dateStyles: readDateStyles(text('xl/styles.xml')),
		from1904
	};
	return found
		.filter(({ path }) => files[path])
		.slice(0, limits.sheets)
		.map(({ name, hidden, path }) => ({ name, hidden, ...readSheet(text(path), values) }));
}

function readPaths(relationships: string): Map<string, string> {
	const paths = new Map<string, string>();
	eachTag(relationships, ({ name, attributes, opens }) => {
		if (name !== 'Relationship' || !opens) return;
		const target = attribute(attributes, 'Target') ?? '';
		const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
		paths.set(attribute(attributes, 'Id') ?? '', path);
	});
	return paths;
}

function isCompoundFile(bytes: Uint8Array): boolean {
	return startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
	return mark.every((byte, index) => bytes[index] === byte);
}

/** Names inside a compound file are UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
	const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	return view.includes(Buffer.from(name, 'utf16le'));
}
