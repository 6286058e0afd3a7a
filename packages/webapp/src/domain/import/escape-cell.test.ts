import fc from 'fast-check';
import { expect, it } from 'vitest';
import { safeCell, unsafeCell } from './escape-cell.ts';

it('puts an apostrophe before what would start a formula', () => {
	for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\r\n=1', '＝1']) {
		expect(safeCell(text)).toBe(`'${text}`);
	}
	for (const text of ['Clust-ER', 'a=b', '', 'info@x.example', "'=1"]) {
		expect(safeCell(text)).toBe(text);
	}
});

it('is taken back exactly when an export is imported', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', ' ', 'a', '1') }), (text) => {
			expect(unsafeCell(safeCell(text))).toBe(text);
		})
	);
	expect(unsafeCell("'t Hart")).toBe("'t Hart");
});
