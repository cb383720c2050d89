/** The remainders of all bytes: the polynomial of ISO 3309, least bit first, as ZIP uses it. */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	return value;
});

/** The check sum that an archive keeps of each file in it. */
export function crc32(bytes: Uint8Array): number {
	let sum = 0xffffffff;
	for (const byte of bytes) sum = (sum >>> 8) ^ (remainders[(sum ^ byte) & 0xff] ?? 0);
	return (sum ^ 0xffffffff) >>> 0;
}
