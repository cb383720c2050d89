import { type Check, placeOf } from './check.ts';
import { suggestName } from './names.ts';

export const templateExists: Check = {
	name: 'template-exists',
	level: 'error',
	about:
		'A report names a template, a file in `templates/`. It says what is printed above the text and which sections there are.',
	isFixed: true,
	*run(record, { register }) {
		if (record.kind !== 'report' || register.templates.has(record.data.template)) return;
		yield {
			place: placeOf(record, 'template'),
			reason: `There is no template called "${record.data.template}".`,
			fix: suggestName(
				record.data.template,
				register.templates.keys(),
				`add \`templates/${record.data.template}.md\``,
			),
		};
	},
};
