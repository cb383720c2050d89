const signs: [number, string][] = [
	[1000, 'm'],
	[900, 'cm'],
	[500, 'd'],
	[400, 'cd'],
	[100, 'c'],
	[90, 'xc'],
	[50, 'l'],
	[40, 'xl'],
	[10, 'x'],
	[9, 'ix'],
	[5, 'v'],
	[4, 'iv'],
	[1, 'i'],
];

/** A whole number in small Roman letters; in figures, where the Romans had none. */
export function romanOf(count: number): string {
	if (count < 1 || count > 3999) return String(count);
	let left = count;
	let text = '';
	for (const [value, sign] of signs)
		while (left >= value) {
			text += sign;
			left -= value;
		}
	return text;
}
