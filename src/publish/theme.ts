import { formatDate } from '../register/calendar.ts';

/** A colour as `#rrggbb`. */
type Colour = string;

const white: Colour = '#ffffff';
const black: Colour = '#000000';
/** The backgrounds of pages, as `styles/_colours.scss` has them. */
const pages = { light: white, dark: '#14191c' };
/** Of a council that gave none. */
const plain: Colour = '#2b4257';
/** The least contrast of text with what is behind it (WCAG 2.2, success criterion 1.4.3). */
const leastContrast = 4.5;

/** The style sheet of a council's colour: custom properties that `styles/` uses, safe to read in light and in dark. */
export function formatTheme(colour: Colour = plain): string {
	const print = `:root {\n${properties(paletteOf(colour, pages.light))}}\n`;
	return `${print}@media screen and (prefers-color-scheme: dark) {\n:root {\n${properties(paletteOf(colour, pages.dark))}}\n}\n`;
}

/** The day of the edition, in words, for what is printed: here, so that no page changes with the day alone. */
export function formatDay(today: string): string {
	return `:root {\n\t--site-day: "${formatDate(today)}";\n}\n`;
}

/** The colours made from a council's own, on pages of a background. */
export function paletteOf(colour: Colour, page: Colour): Record<string, Colour> {
	const isDark = luminance(page) < 0.2;
	const band = isDark && luminance(colour) > 0.2 ? mix(colour, black, 0.6) : colour;
	const tint = mix(colour, page, isDark ? 0.78 : 0.93);
	const accent = readableOn([page, tint], colour, isDark ? white : black);
	return { band, 'band-text': textOn(band), tint, accent, 'accent-text': textOn(accent) };
}

/** How well two colours are told apart, from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: Colour, other: Colour): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

function textOn(background: Colour): Colour {
	return contrast(background, white) >= contrast(background, black) ? white : black;
}

/** The colour nearest to one that is wanted that can be read on every one of some backgrounds. */
function readableOn(backgrounds: Colour[], wanted: Colour, end: Colour): Colour {
	for (let share = 0; share < 1; share += 0.02) {
		const shade = mix(wanted, end, share);
		if (backgrounds.every((background) => contrast(shade, background) >= leastContrast)) return shade;
	}
	return end;
}

function properties(palette: Record<string, Colour>): string {
	return Object.entries(palette)
		.map(([name, value]) => `\t--council-${name}: ${value};\n`)
		.join('');
}

/** One colour with a share, 0 to 1, of another. */
function mix(one: Colour, other: Colour, share: number): Colour {
	const others = channels(other);
	const mixed = channels(one).map((value, index) =>
		Math.round(value * (1 - share) + (others[index] ?? 0) * share),
	);
	return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: Colour): number[] {
	return [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16));
}

function luminance(colour: Colour): number {
	const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
		const value = channel / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
