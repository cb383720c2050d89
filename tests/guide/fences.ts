/** A fenced block of a chapter: its language, the file that is named after it, and its text with a line break at the end. */
export interface Fence {
	language: string;
	file: string;
	text: string;
}

const pattern = /^```(\w+)(?: (\S+))?\n(.*?)^```$/gms;

export function fencesIn(chapter: string): Fence[] {
	return [...chapter.matchAll(pattern)].map(([, language = '', file = '', text = '']) => ({
		language,
		file,
		text,
	}));
}

/** The chapter with the text of each block as `write` gives it, in order. */
export function writeFences(chapter: string, write: (fence: Fence) => string): string {
	return chapter.replace(pattern, (block) => {
		const [fence] = fencesIn(block);
		const head = block.slice(0, block.indexOf('\n') + 1);
		return fence ? `${head}${write(fence)}\`\`\`` : block;
	});
}
