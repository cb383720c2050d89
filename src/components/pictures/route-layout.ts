import { formatDate } from '../../register/calendar.ts';
import { shorten } from '../../register/rows.ts';

/** What the picture needs to know of one consideration. */
export interface RoutePoint {
	body: { id: string; title: string };
	date?: string | undefined;
	role?: string | undefined;
	past: boolean;
	/** The day on which the paper was withdrawn before it could be considered. */
	withdrawn?: string | undefined;
}

/** A consideration in the picture; all measures are pixels of a picture that is not scaled. */
export interface RouteStop {
	x: number;
	y: number;
	decides: boolean;
	isToCome: boolean;
	/** The day and month, and the year. */
	date: [string, string];
}

/** A lane for each body, a stop for each consideration, and the way from stop to stop. */
export interface RouteLayout {
	width: number;
	height: number;
	lanes: { name: string; nameY: number; y: number }[];
	stops: RouteStop[];
	/** As the `d` of a path: the way that lies behind, and the way ahead. */
	behind: string;
	ahead: string;
}

const lane = { height: 84, name: 14, stop: 36 };
const margin = 28;
const step = 58;
const narrowest = 290;
const longestName = 38;

/** Lays out a report's route: time runs to the right, and each body has a lane in which it appears as often as it meets. */
export function layoutRoute(points: RoutePoint[]): RouteLayout {
	const bodies = new Map(points.map(({ body }) => [body.id, body.title]));
	const ids = [...bodies.keys()];
	const stops = points.map(
		({ body, date, role, past, withdrawn }, at): RouteStop => ({
			x: margin + at * step,
			y: ids.indexOf(body.id) * lane.height + lane.stop,
			decides: role === 'decide',
			isToCome: date !== undefined && !past && withdrawn === undefined,
			date: dateInShort(date),
		}),
	);
	const firstToCome = stops.findIndex(({ isToCome }) => isToCome);
	const turn = firstToCome === -1 ? stops.length : firstToCome;
	return {
		width: Math.max(narrowest, 2 * margin + (points.length - 1) * step),
		height: ids.length * lane.height,
		lanes: ids.map((id, at) => ({
			name: shorten(bodies.get(id) ?? '', longestName),
			nameY: at * lane.height + lane.name,
			y: at * lane.height + lane.stop,
		})),
		stops,
		behind: pathThrough(stops.slice(0, turn)),
		ahead: pathThrough(stops.slice(Math.max(0, turn - 1))),
	};
}

/** From lane to lane half-way between two stops, where no date stands in the way. */
function pathThrough([first, ...rest]: RouteStop[]): string {
	if (!first || rest.length === 0) return '';
	return `M${first.x} ${first.y}${rest.map(({ x, y }) => `H${x - step / 2}V${y}H${x}`).join('')}`;
}

function dateInShort(date: string | undefined): [string, string] {
	if (!date) return ['no date', ''];
	const [day = '', month = '', year = ''] = formatDate(date).split(' ');
	return [`${day} ${month.slice(0, 3)}`, year];
}
