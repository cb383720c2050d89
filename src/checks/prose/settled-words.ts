/** Bits of the number of a slot: a hundred thousand different words fit with room to spare. */
const bits = 18;
const size = 1 << bits;
const mostKept = size / 2;
const space = 32;

/**
 * Whether all that stands between spaces is right, asking of each word once: papers use the same words, and a map of
 * texts takes three times as long. What was found right is kept as two hashes of 32 bits, which no two words of a
 * language share.
 */
export function settlingWords(isRight: (typed: string) => boolean): (text: string) => boolean {
	const slots = new Int32Array(size * 2);
	let kept = 0;
	/** The slot of a word that was found right, or the free one where it belongs, less its number and one. */
	const slotOf = (one: number, other: number): number => {
		let slot = (one ^ other) >>> (32 - bits);
		for (;;) {
			const first = slots[slot * 2];
			const second = slots[slot * 2 + 1];
			if (first === one && second === other) return slot;
			if (first === 0 && second === 0) return -1 - slot;
			slot = (slot + 1) % size;
		}
	};
	const keep = (slot: number, one: number, other: number): void => {
		if (kept === mostKept) return;
		slots[slot * 2] = one;
		slots[slot * 2 + 1] = other;
		kept += 1;
	};
	return (text) => {
		let start = 0;
		let one = 0;
		let other = 0;
		for (let at = 0; at <= text.length; at++) {
			const code = at < text.length ? text.charCodeAt(at) : space;
			if (code !== space) {
				one = (Math.imul(one ^ code, 0x0100_0193) + 0x9e37) | 0;
				other = Math.imul(other + code, 0x85eb_ca6b) ^ (other >>> 15);
				continue;
			}
			const slot = at > start ? slotOf(one, other) : 0;
			if (slot < 0) {
				if (!isRight(text.slice(start, at))) return false;
				keep(-1 - slot, one, other);
			}
			start = at + 1;
			one = 0;
			other = 0;
		}
		return true;
	};
}
