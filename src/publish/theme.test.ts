import { expect, test } from 'vitest';
import { contrast, formatTheme, paletteOf } from './theme.ts';

const steps = ['00', '33', '66', '99', 'cc', 'ff'];
const everyColour = steps.flatMap((red) =>
	steps.flatMap((green) => steps.map((blue) => `#${red}${green}${blue}`)),
);

test.each(['#ffffff', '#14191c'])('text on any council’s colour can be read on a page of %s', (page) => {
	for (const colour of everyColour) {
		const palette = paletteOf(colour, page);
		const least = Math.min(
			contrast(palette['band'] ?? '', palette['band-text'] ?? ''),
			contrast(palette['accent'] ?? '', palette['tint'] ?? ''),
			contrast(palette['accent'] ?? '', palette['accent-text'] ?? ''),
			contrast(palette['accent'] ?? '', page),
		);
		expect(least, `${colour}: ${JSON.stringify(palette)}`).toBeGreaterThanOrEqual(4.5);
	}
});

test('the style sheet names each colour for light and for dark', () => {
	expect(formatTheme('#1d4d4f').match(/--council-[a-z-]+/g)).toEqual([
		...[
			'--council-band',
			'--council-band-text',
			'--council-tint',
			'--council-accent',
			'--council-accent-text',
		],
		...[
			'--council-band',
			'--council-band-text',
			'--council-tint',
			'--council-accent',
			'--council-accent-text',
		],
	]);
});
