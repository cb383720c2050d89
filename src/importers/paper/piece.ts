import type { Heading, RootContent } from 'mdast';
import type { TemplateHeading } from '../template/template-words.ts';
import type { Line } from './lines.ts';

/** A piece of a paper, as its template sees it. */
export type Piece =
	/** A label of a header, as printed, and the lines that stand beside or under it. */
	| { kind: 'row'; label: string; fields: string[]; lines: Line[]; nodes: RootContent[] }
	/** A heading, and the heading of the template that it is. */
	| { kind: 'heading'; node: Heading; text: string; known?: TemplateHeading }
	| { kind: 'block'; node: RootContent };
