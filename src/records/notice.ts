import { z } from 'astro/zod';
import { acknowledgements } from './acknowledgement.ts';
import { bodyId, day, id, listOf, month, passage, text, themeNames, wardNames } from './fields.ts';
import { exemptParagraphs, publicationStatus, withdrawal } from './report.ts';

export const noticeKinds = [
	'key_decision',
	'general_exception',
	'special_urgency',
	'private_meeting',
] as const;

const period = z.strictObject({
	from: month.meta({ title: 'From' }),
	to: month.meta({ title: 'To' }),
});

const privately = z.strictObject({
	reasons: passage.meta({
		title: 'Reasons',
		description: 'Why the meeting, or a part of it, is to be private.',
	}),
	paragraphs: exemptParagraphs,
	second_notice: day.optional().meta({
		title: 'Second notice',
		description: 'When it was published again, five clear days before the meeting (regulation 5(4)).',
	}),
	representations: passage.optional().meta({
		title: 'Representations',
		description: '`none received`, or what was asked. Leave it out until the second notice.',
	}),
	response: passage.optional().meta({ title: 'Response to the representations' }),
});

export const noticeSchema = z
	.strictObject({
		status: publicationStatus,
		notice: z.enum(noticeKinds).meta({
			title: 'Notice',
			description:
				'Of a key decision, or of one at shorter notice (regulations 9, 10 and 11), or of a private meeting (regulation 5).',
		}),
		title: text.meta({ title: 'Title' }),
		matter: passage.meta({ title: 'Matter', description: 'What is to be decided, in a sentence or two.' }),
		published: day.meta({ title: 'Published', description: 'The day on which the notice was given.' }),
		body: bodyId.meta({ title: 'Decision maker', description: 'The id of a file in `bodies/`.' }),
		members: listOf(text).default([]).meta({
			title: 'Members',
			description: 'Of the body, or the name and title of the one who decides alone.',
		}),
		date: day.optional().meta({ title: 'Date of the decision' }),
		period: period.optional().meta({ title: 'Period', description: 'Where the date is not yet fixed.' }),
		key_reason: passage.optional().meta({
			title: 'Why it is a key decision',
			description: 'Significant cost, or wards affected (regulation 8).',
		}),
		documents: listOf(text)
			.default([])
			.meta({ title: 'Documents', description: 'What will be put before the decision maker.' }),
		copies: text
			.optional()
			.meta({ title: 'Copies from', description: 'An address; without it, that of `site.yaml`.' }),
		reasons: passage.optional().meta({
			title: 'Why notice is short',
			description: 'Why 28 clear days, or five, are impracticable (regulations 10(3) and 11(2)).',
		}),
		chair_informed: day.optional().meta({
			title: 'Chair informed',
			description: 'When the chair of scrutiny was told (regulation 10(1)(a)).',
		}),
		agreed_by: text.optional().meta({
			title: 'Agreed by',
			description: 'Who agreed that it is urgent and cannot reasonably be deferred (regulation 11(1)).',
		}),
		agreed_on: day.optional().meta({ title: 'Agreed on' }),
		private: privately
			.optional()
			.meta({ title: 'Private', description: 'Where the public is to be excluded.' }),
		report: id.optional().meta({ title: 'Report', description: 'The id of the report, once there is one.' }),
		wards: wardNames.meta({ title: 'Wards', description: '`all`, or names of `site.yaml`.' }),
		themes: themeNames.meta({ title: 'Themes', description: 'Names of `site.yaml`.' }),
		withdrawn: withdrawal.optional().meta({ title: 'Withdrawn' }),
		aliases: listOf(text).default([]).meta({ title: 'Old addresses' }),
		acknowledged: acknowledgements,
	})
	.meta({
		title: 'Notice',
		description:
			'Notice of a decision to come, of its urgency or of a private meeting. One file in `notices/`.',
	});
export type Notice = z.output<typeof noticeSchema>;
