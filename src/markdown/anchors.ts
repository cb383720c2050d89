/** Hands out addresses within a page, each once: the second of a kind gets `--2`, which no list item can have. */
export class Anchors {
	#taken = new Set<string>();
	#counts = new Map<string, number>();

	take(wanted: string): string {
		if (!this.#taken.has(wanted)) return this.#keep(wanted);
		for (let count = (this.#counts.get(wanted) ?? 1) + 1; ; count++) {
			if (this.#taken.has(`${wanted}--${count}`)) continue;
			this.#counts.set(wanted, count);
			return this.#keep(`${wanted}--${count}`);
		}
	}

	#keep(anchor: string): string {
		this.#taken.add(anchor);
		return anchor;
	}
}
