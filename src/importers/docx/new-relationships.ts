import type { Element } from 'xast';
import { newElement } from '../xml/elements.ts';
import { namespaces } from './prefixes.ts';

/** What a simplified part refers to: its links and pictures, each once. */
export class NewRelationships {
	readonly #ids = new Map<string, string>();

	/** The id of an address, or of a part of the file by its path. */
	idOf(kind: 'hyperlink' | 'image', target: string): string {
		const key = `${kind} ${target}`;
		const id = this.#ids.get(key) ?? `rId${this.#ids.size + 1}`;
		this.#ids.set(key, id);
		return id;
	}

	/** The paths of the pictures. */
	pictures(): string[] {
		return [...this.#ids.keys()].filter((key) => key.startsWith('image ')).map((key) => key.slice(6));
	}

	toElements(): Element[] {
		return [...this.#ids].map(([key, id]) => {
			const [kind = '', ...rest] = key.split(' ');
			const target = rest.join(' ');
			return newElement('Relationship', {
				Id: id,
				Type: `${namespaces['r']}/${kind}`,
				...(kind === 'hyperlink' ? { Target: target, TargetMode: 'External' } : { Target: `/${target}` }),
			});
		});
	}
}
