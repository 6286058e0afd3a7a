// Walks through the XML inside an office file, tag by tag, in one pass and without building a tree.
// Office files have no DTD, so that no entity but the five of XML can be expanded.

export interface XmlTag {
	/** Without its namespace prefix. */
	readonly name: string;
	readonly attributes: string;
	/** Text since the previous tag, decoded. */
	readonly textBefore: string;
	readonly opens: boolean;
	readonly closes: boolean;
}

/**
 * Calls back for each tag. Throws a SyntaxError where the text ends inside a tag.
 * @example eachTag('<row r="1"><c/></row>', ({ name, opens }) => console.log(name, opens))
 */
export function eachTag(xml: string, visit: (tag: XmlTag) => void): void {
	let position = 0;
	let text = '';
	for (;;) {
		const open = xml.indexOf('<', position);
		if (open < 0) return;
		text += decodeEntities(xml.slice(position, open));
		if (xml.startsWith('<![CDATA[', open)) {
			const end = endOf(xml, ']]>', open);
			text += xml.slice(open + 9, end - 3);
			position = end;
			continue;
		}
		if (xml[open + 1] === '!' || xml[open + 1] === '?') {
			position = endOf(xml, xml.startsWith('<!--', open) ? '-->' : '>', open);
			continue;
		}
		const end = endOfTag(xml, open);
		visit(readTag(xml.slice(open + 1, end), text));
		text = '';
		position = end + 1;
	}
}

/** @example attribute(' r="B3" t="s"', 't') // 's' */
export function attribute(attributes: string, name: string): string | undefined {
	for (const quote of ['"', "'"]) {
		const mark = `${name}=${quote}`;
		let start = attributes.indexOf(mark);
		// Not the end of a longer name, as t in "fit".
		while (start > 0 && !/[\s:]/.test(attributes[start - 1]!)) {
			start = attributes.indexOf(mark, start + 1);
		}
		if (start < 0) continue;
		const from = start + mark.length;
		return decodeEntities(attributes.slice(from, attributes.indexOf(quote, from)));
	}
	return undefined;
}

function readTag(inside: string, textBefore: string): XmlTag {
	const ends = inside.startsWith('/');
	const empty = inside.endsWith('/');
	const body = inside.slice(ends ? 1 : 0, empty ? -1 : undefined);
	const space = body.search(/\s/);
	const full = space < 0 ? body : body.slice(0, space);
	return {
		name: full.slice(full.indexOf(':') + 1),
		attributes: space < 0 ? '' : body.slice(space),
		textBefore,
		opens: !ends,
		closes: ends || empty
	};
}

function endOfTag(xml: string, open: number): number {
	let quote = '';
	for (let index = open + 1; index < xml.length; index++) {
		const character = xml[index]!;
		if (quote) {
			if (character === quote) quote = '';
		} else if (character === '>') return index;
		else if (character === '"' || character === "'") quote = character;
	}
	throw new SyntaxError('the text ends inside a tag');
}

function endOf(xml: string, mark: string, from: number): number {
	const found = xml.indexOf(mark, from);
	if (found < 0) throw new SyntaxError(`no ${mark} follows`);
	return found + mark.length;
}

const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'"
};

function decodeEntities(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{2,4});/gi, (whole, name: string) => {
		if (name[0] !== '#') return entities[name] ?? whole;
		const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
		return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
	});
}
