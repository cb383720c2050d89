import { stringify } from 'yaml';

/** Details as an officer types them: no quotation marks but where YAML needs them, one line a value. */
export function writeFields(fields: object): string {
	return stringify(fields, { schema: 'failsafe', lineWidth: 0, indentSeq: true });
}
