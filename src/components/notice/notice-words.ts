import type { Notice } from '../../records/notice.ts';

/** What a kind of notice is called, and what it tells a reader. */
export const noticeWords: Record<Notice['notice'], { name: string; meaning: string }> = {
	key_decision: {
		name: 'Key decision',
		meaning:
			'A key decision is to be made. The law asks for notice of it 28 clear days before (SI 2012/2089, regulation 9).',
	},
	general_exception: {
		name: 'General Exception',
		meaning:
			'A key decision is to be made, and 28 clear days of notice cannot be given. It may be made once the chair of the scrutiny committee has been told and five clear days have gone by (SI 2012/2089, regulation 10).',
	},
	special_urgency: {
		name: 'Special Urgency',
		meaning:
			'A key decision has to be made so soon that not even five clear days of notice can be given. It may be made only if the chair of the scrutiny committee agrees that it is urgent and cannot reasonably be deferred (SI 2012/2089, regulation 11).',
	},
	private_meeting: {
		name: 'Private meeting',
		meaning:
			'The public is to be kept out of a meeting, or of a part of it. The law asks for notice of that 28 clear days before, and again five clear days before (SI 2012/2089, regulation 5).',
	},
};
