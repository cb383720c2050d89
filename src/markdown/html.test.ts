import { existsSync, globSync, readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { pageOf } from './test-page.ts';

// `role="list"` on a list without markers is for VoiceOver, which forgets it otherwise.
const validator = new HtmlValidate({
	extends: ['html-validate:recommended', 'html-validate:a11y'],
	rules: {
		'no-redundant-role': 'off',
		'valid-id': ['error', { relaxed: true }],
		'no-inline-style': 'error',
		'prefer-native-element': 'off',
		'no-trailing-whitespace': 'off',
		'wcag/h63': 'error',
	},
});

async function faultsIn(page: string): Promise<string[]> {
	const report = await validator.validateString(page.replace(/^\[\w+\]$/gm, ''));
	return report.results.flatMap(({ messages }) =>
		messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
	);
}

const everything = `## 1. One

1.1 Members are asked to:
(a) note, see section 1;
(i) one
(b) approve[^1].

1. one
3. three
   - (a) inner

Table 1: Spending

| Ward | 2008 |
| --- | --: |
| North | £5 |
| **South** | |
| East | £6 |

|  | b | c |
|---|:-:|---|
| d | e | |

***

Head

:::contact
:::

# PART TWO

## 1. One

1.1 Text ![A map](map.png) and [link](https://example.org) with <sub>2</sub><br>next.

> 3. quoted

[^1]: A note.
`;

test('all that a body can hold is valid, accessible HTML', async () => {
	expect(await faultsIn(pageOf(everything))).toEqual([]);
});

const folder = new URL('../../../shared/site/reports/', import.meta.url).pathname;
test.skipIf(!existsSync(folder))('the five real reports are valid, accessible HTML', async () => {
	for (const path of globSync('**/*.md', { cwd: folder })) {
		const body = readFileSync(`${folder}${path}`, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
		expect(await faultsIn(pageOf(body)), path).toEqual([]);
	}
});
