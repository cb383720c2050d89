/** What one line of a text is. */
export type TextLine =
	| { kind: 'blank' }
	| { kind: 'heading'; depth: number; text: string }
	/** Cells that a tab parts. */
	| { kind: 'row'; cells: string[] }
	/** A bullet: how far in it stands, and the words after its mark. */
	| { kind: 'item'; indent: number; text: string }
	/** A paragraph that begins with its number; `marked` where an extraction put a bullet before it. */
	| { kind: 'numbered'; text: string; marked: boolean }
	| { kind: 'text'; text: string };

const bullet = /^(\s*)[-*•·▪◦–]\s+(\S.*)$/u;
const numbered = /^(?:\d{1,3}(?:\.\d{1,3})+\.?|\d{1,3}[.)])(?:\s|$|\*\*)/;

/** Reads each line by itself. */
export function readLines(text: string): TextLine[] {
	return text.split('\n').map(readLine);
}

function readLine(line: string): TextLine {
	if (line.trim() === '') return { kind: 'blank' };
	const heading = /^\s{0,3}(#{1,6})\s+(\S.*)$/.exec(line);
	if (heading) return { kind: 'heading', depth: heading[1]?.length ?? 2, text: heading[2] ?? '' };
	if (line.trimStart().includes('\t')) return { kind: 'row', cells: line.trimStart().split('\t') };
	const item = bullet.exec(line.replaceAll('\t', '    '));
	const text = item?.[2] ?? line.trim();
	if (numbered.test(text)) return { kind: 'numbered', text, marked: item !== null };
	return item ? { kind: 'item', indent: item[1]?.length ?? 0, text } : { kind: 'text', text };
}
