/** The media types of the pictures that every browser shows, by the endings of their names. */
const types: ReadonlyMap<string, string> = new Map([
	['png', 'image/png'],
	['jpg', 'image/jpeg'],
	['jpeg', 'image/jpeg'],
	['gif', 'image/gif'],
	['svg', 'image/svg+xml'],
	['webp', 'image/webp'],
]);

export const pictureTypes = [...types];

/** The type of a picture by its name; undefined where browsers do not show its kind. */
export const pictureType = (name: string): string | undefined =>
	types.get(/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '');

/** The usual ending of a type of picture. */
export const pictureEnding = (type: string): string | undefined =>
	pictureTypes.find(([, other]) => other === type)?.[0];
