import { inflateSync } from 'node:zlib';

/** The sheets of a PDF, as it writes them. */
function sheetsIn(text: string): readonly string[] {
	const sheets = [...text.matchAll(/\/Type\s*\/Page\b[^]*?\bendobj/g)].map(([sheet]) => sheet);
	if (sheets.length === 0) throw new Error('The PDF has no sheets that this test can read.');
	return sheets;
}

/** How many sheets a PDF has. */
export function countSheets(pdf: Buffer): number {
	return sheetsIn(pdf.toString('latin1')).length;
}

/** The sheets of a PDF on which no letter is drawn. */
export function findEmptySheets(pdf: Buffer): readonly number[] {
	const text = pdf.toString('latin1');
	return sheetsIn(text).flatMap((sheet, index) => {
		const [, id = ''] = /\/Contents (\d+) 0 R/.exec(sheet) ?? [];
		const from = text.indexOf(`\n${id} 0 obj`);
		const [head = '', length] =
			/^[^]*?\/Length (\d+)[^]*?stream\r?\n/.exec(text.slice(from, from + 500)) ?? [];
		if (Number(length) === 0) return [index + 1];
		const start = from + head.length;
		const drawn = inflateSync(pdf.subarray(start, start + Number(length))).toString('latin1');
		return /\bT[jJ]\b/.test(drawn) ? [] : [index + 1];
	});
}
