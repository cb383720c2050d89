import { beginsWith, holds } from './bytes.ts';
import { largestFile, type Refusal, refusals } from './refusal.ts';

/** The compound file of Office before 2007, and of each Office file that a password encrypts [MS-CFB]. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const compoundRefusal = (bytes: Uint8Array): Refusal =>
	holds(bytes, 'EncryptedPackage', 2)
		? refusals.password
		: holds(bytes, 'WordDocument', 2)
			? refusals.oldWord
			: refusals.notWord;

/** Why no reader can take this file, as far as its first bytes and its size say. */
export function refusalOf(bytes: Uint8Array): Refusal | undefined {
	if (bytes.length === 0) return refusals.empty;
	if (bytes.length > largestFile) return refusals.large;
	if (beginsWith(bytes, compoundFile)) return compoundRefusal(bytes);
	if (holds(bytes.subarray(0, 1024), '%PDF-')) return refusals.pdf;
	if (beginsWith(bytes, '{\\rtf')) return refusals.richText;
	return undefined;
}
