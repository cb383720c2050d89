/** The properties of a calendar or of an event, by their names: values unescaped, without parameters. */
type Properties = Record<string, string>;

const longestLine = 75;
const required = ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY'];

/** Reads a calendar of events as RFC 5545 defines it, and throws where the file is not one. */
export function readCalendar(text: string): { head: Properties; events: Properties[] } {
	if (/[^\r]\n|\r[^\n]/.test(text)) throw new Error('A line does not end with CRLF (section 3.1).');
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to look for
	const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.exec(text);
	if (control) throw new Error('A control character stands in the text (section 3.1).');
	for (const line of text.split('\r\n'))
		if (new TextEncoder().encode(line).length > longestLine)
			throw new Error(`A line is longer than ${longestLine} octets: ${line}`);
	const lines = text.replaceAll('\r\n ', '').replace(/\r\n$/, '').split('\r\n');
	if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR')
		throw new Error('It is not a calendar (section 3.4).');
	const [first = '', ...rest] = lines.slice(1, -1).join('\r\n').split('\r\nBEGIN:VEVENT\r\n');
	const head = propertiesOf(first);
	if (head['VERSION'] !== '2.0' || !head['PRODID']) throw new Error('VERSION or PRODID is missing.');
	const events = rest.map((event) => {
		const [inside = '', after] = event.split('\r\nEND:VEVENT');
		if (after !== '') throw new Error(`An event has no end: ${event}`);
		return propertiesOf(inside);
	});
	for (const event of events)
		for (const name of required)
			if (!event[name]) throw new Error(`An event has no ${name}: ${JSON.stringify(event)}`);
	if (new Set(events.map((event) => event['UID'])).size < events.length)
		throw new Error('Two events have one UID (section 3.8.4.7).');
	return { head, events };
}

function propertiesOf(lines: string): Properties {
	const pairs = lines
		.split('\r\n')
		.filter((line) => line !== '')
		.map((line) => {
			const found = /^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/s.exec(line);
			if (!found) throw new Error(`It is no property: ${line}`);
			const [, name = '', , value = ''] = found;
			if ((name === 'SUMMARY' || name === 'DESCRIPTION') && /(?<!\\)(?:\\\\)*[,;]/.test(value))
				throw new Error(`A comma or a semicolon is not escaped (section 3.3.11): ${line}`);
			return [name, value.replace(/\\([\\;,nN])/g, (_, sign) => (/n/i.test(sign) ? '\n' : sign))] as const;
		});
	return Object.fromEntries(pairs);
}
