type Words = [reason: string, fix: string];

/** Slips of which the parser only sees the consequences, by the line on which it stumbled and the one below. */
export function slipAt(lines: string[], at: number): Words | undefined {
	const [line = '', below = ''] = lines.slice(at, at + 2);
	return (
		unspaced(line) ??
		textAfterValue(line) ??
		missingColon(line, below) ??
		firstSign(line) ??
		unclosed(line) ??
		indentedBelow(line, below)
	);
}

/** `title:Parks` */
function unspaced(line: string): Words | undefined {
	const name = /^\s*(?:- )?(\w+):(?=\S)(?!\/\/)/.exec(line)?.[1];
	return name === undefined
		? undefined
		: [`There is no space after \`${name}:\`.`, 'Put a space after the colon.'];
}

/** `title: "Parks" strategy`, `title: [Draft] Parks`, `title: 'Mayor's strategy'` */
function textAfterValue(line: string): Words | undefined {
	const found =
		/^(\s*(?:- )?(?:\w+:\s+)?)((?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\[[^\]]*\]|\{[^}]*\})(\s*)([^\s#,\]}].*))$/.exec(
			line,
		);
	const [, before = '', value = '', gap = '', rest = ''] = found ?? [];
	if (!found) return undefined;
	const [sign = ''] = value;
	// A quotation mark with a letter behind it closes nothing: it stands inside a value that is quoted as a whole.
	const isInside = (sign === '"' || sign === "'") && gap === '';
	const whole = isInside ? value.slice(1).replace(new RegExp(`${sign}\\s*$`), '') : value.trimEnd();
	const closing = { '[': ']', '{': '}' }[sign] ?? sign;
	return [
		isInside
			? `The ${sign === "'" ? 'apostrophe' : 'quotation mark'} inside this value ends it.`
			: `The value ends at ${closing}, and "${rest.trim()}" comes after it.`,
		`Put the whole value in quotation marks: \`${before.trim()} ${quoted(whole)}\`.`,
	];
}

function quoted(value: string): string {
	return value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

/** `title Parks`, `considered` above a list, `- body cabinet` above another field. */
function missingColon(line: string, below: string): Words | undefined {
	const [, item, name, value = ''] = /^\s*(- )?(\w+)(?: +([^:]*))?$/.exec(line) ?? [];
	if (name === undefined) return undefined;
	const isField = /^\s*\w+:(?:\s|$)/.test(below);
	const isGroup = value.trim() === '' && (/^\s*- /.test(below) || (isField && /^\s/.test(below)));
	if (isGroup) return [`There is no colon after \`${name}\`.`, `Write \`${name}:\` on this line.`];
	const isDetail = value !== '' && (item ? isField : !/^\s/.test(line));
	if (!isDetail) return undefined;
	return [`There is no colon after \`${name}\`.`, `Write \`${name}: ${value.trim()}\`.`];
}

/** `title: & Parks`, `title: @Parks` */
function firstSign(line: string): Words | undefined {
	const [, before = '', value = ''] = /^(\s*(?:- )?\w+:\s+|\s*- )(.*)$/.exec(line) ?? [];
	const sign = /^(?:[&*@`%!,]|[|>](?![-+\d]*\s*$)|[-?](?=\s))/.exec(value)?.[0];
	if (sign === undefined) return undefined;
	return [
		`A value may not begin with "${sign}".`,
		`Put the value in quotation marks: \`${before.trim()} ${quoted(value.trim())}\`.`,
	];
}

/** `title: [Draft` */
function unclosed(line: string): Words | undefined {
	const [, sign, rest = ''] = /^\s*(?:- )?(?:\w+:\s+)?([[{])(.*)$/.exec(line) ?? [];
	const count = (signs: RegExp): number => rest.match(signs)?.length ?? 0;
	if (sign === undefined || count(/[\]}]/g) > count(/[[{]/g)) return undefined;
	return [
		`"${sign}" is opened on this line and never closed.`,
		'Close it, or put the whole value in quotation marks if it is meant as text.',
	];
}

/** A field with a value of its own, and below it one that is further to the right. */
function indentedBelow(line: string, below: string): Words | undefined {
	const [, before = '', name = '', value = ''] = /^(\s*(?:- )?)(\w+): +(\S.*)$/.exec(line) ?? [];
	const [, indent = ''] = /^(\s*)\w+:(?:\s|$)/.exec(below) ?? [];
	if (value === '' || /:\s/.test(value) || indent.length <= before.length) return undefined;
	return [
		`The line below begins further to the right than \`${name}\`, as if it belonged to it.`,
		'Let both lines begin at the same place.',
	];
}
