import { access, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** A folder in which a site is made, and its way to the place where it is wanted. */
export interface Place {
	folder: string;
	/** Puts the finished site in the place of the one that was there. */
	take(): Promise<void>;
}

/** A site cannot be put where it is wanted: that is no place to write, or holds something else. */
export class NoPlace extends Error {}

/** Makes an empty folder beside the one that is wanted, so that it can take its place by its name alone. */
export async function placeFor(out: string): Promise<Place> {
	const wanted = resolve(out);
	await refuseStrangers(wanted);
	const folder = join(dirname(wanted), `.${basename(wanted)}.next`);
	try {
		await rm(folder, { recursive: true, force: true });
		await mkdir(dirname(folder), { recursive: true });
		await mkdir(folder);
	} catch {
		throw new NoPlace(`The site cannot be written to ${wanted}. Name another folder with --out.`);
	}
	return { folder, take: () => swap(folder, wanted) };
}

async function refuseStrangers(wanted: string): Promise<void> {
	const items = await readdir(wanted).catch((): string[] => []);
	if (items.length > 0 && !items.includes('manifest.json')) {
		throw new NoPlace(
			`The folder ${wanted} holds other things than a site that was built here. Name another one with --out.`,
		);
	}
}

async function swap(folder: string, wanted: string): Promise<void> {
	const previous = join(dirname(wanted), `.${basename(wanted)}.previous`);
	await rm(previous, { recursive: true, force: true });
	const there = await access(wanted).then(
		() => true,
		() => false,
	);
	if (there) await rename(wanted, previous);
	await rename(folder, wanted);
	await rm(previous, { recursive: true, force: true });
}
