// Keeps a spreadsheet program from taking a text for a formula when an export is opened.

/**
 * The text as it may stand in an exported cell: before what would start a formula stands an
 * apostrophe, which spreadsheet programs take for "this is text".
 * @example safeCell('=HYPERLINK("https://a.example")') // '\'=HYPERLINK("https://a.example")'
 */
export function safeCell(text: string): string {
	return /^[\s\u0000-\u001f]*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text;
}

/** Takes back what `safeCell` did, so that an export can be imported. */
export function unsafeCell(cell: string): string {
	return cell.startsWith("'") && safeCell(cell.slice(1)) === cell ? cell.slice(1) : cell;
}
