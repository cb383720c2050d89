import type { AnyEntry, Entry } from './entry.ts';
import { reportsByBody } from './groups.ts';
import { byTitle } from './order.ts';

/** A body as the list of bodies shows it. */
export interface BodyRow {
	name: string;
	url: string;
	/** When it began and ended, as far as is known. */
	from: string | undefined;
	to: string | undefined;
	/** What took its place. */
	successor: { title: string; url: string } | undefined;
	/** Reports that it considered or will consider. */
	reports: number;
}

/** Bodies of one sort. */
export interface BodyGroup {
	name: string;
	rows: BodyRow[];
}

const sorts: { name: string; kinds: Entry<'body'>['data']['kind'][] }[] = [
	{ name: 'The council and its committees', kinds: ['council', 'cabinet', 'committee', 'scrutiny'] },
	{ name: 'People who decide alone', kinds: ['cabinet_member', 'officer'] },
	{ name: 'Partnerships, boards and working groups', kinds: ['partnership', 'board', 'working_group'] },
	{ name: 'Other organisations', kinds: ['external'] },
];

/** The bodies by sort, and those that are no more apart at the end. A month or a day that has not passed is not an end. */
export function groupBodies(entries: AnyEntry[], today: string): BodyGroup[] {
	const reports = reportsByBody(entries);
	const bodies = entries.filter((entry): entry is Entry<'body'> => entry.kind === 'body').sort(byTitle);
	const hasEnded = ({ data }: Entry<'body'>) =>
		data.to !== undefined && data.to < today.slice(0, data.to.length);
	const rowOf = ({ id, title, url, data, superseded_by }: Entry<'body'>): BodyRow => {
		const successor = superseded_by && { title: superseded_by.title, url: superseded_by.url };
		return {
			name: title,
			url,
			from: data.from,
			to: data.to,
			successor,
			reports: reports.get(id)?.length ?? 0,
		};
	};
	const present = sorts.map(({ name, kinds }) => ({
		name,
		rows: bodies.filter((body) => kinds.includes(body.data.kind) && !hasEnded(body)).map(rowOf),
	}));
	return [...present, { name: 'Bodies that are no more', rows: bodies.filter(hasEnded).map(rowOf) }].filter(
		({ rows }) => rows.length > 0,
	);
}
