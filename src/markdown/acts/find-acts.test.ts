import { expect, test } from 'vitest';
import { outlineOf, pageOf } from '../test-page.ts';
import { findActs } from './find-acts.ts';
import { knownActs } from './known-acts.ts';

/** The Acts that a text names: the words, where they lead, and the right name where they are wrong. */
const namedIn = (text: string) =>
	findActs(text).map(({ text, name, url = 'nowhere', fault }) =>
		[text, url.replace('https://www.legislation.gov.uk/', ''), fault && name].filter(Boolean).join(' > '),
	);

test('each Act of the list is found by its name, alone and in a sentence', () => {
	for (const { name, url } of knownActs) {
		expect(findActs(name), name).toMatchObject([{ text: name, name, url, index: 0 }]);
		expect(findActs(`as the ${name}, says.`), name).toMatchObject([{ text: name, index: 7 }]);
	}
});

test('no two Acts of the list have one name or one place', () => {
	expect(new Set(knownActs.map(({ name }) => name)).size).toBe(knownActs.length);
	expect(new Set(knownActs.map(({ url }) => url)).size).toBe(knownActs.length);
});

test('an Act is placed by its year and chapter', () => {
	for (const { url, year } of knownActs) {
		const [, , number = ''] = url.replace('https://www.legislation.gov.uk/', '').split('/');
		if (!/[a-z]/i.test(url.split('/')[4] ?? '')) expect(url, url).toContain(`/${year}/${number}`);
	}
});

test('the longest name is meant', () => {
	expect(
		namedIn('The Race Relations Act 1976, as amended by the Race Relations (Amendment) Act 2000'),
	).toEqual([
		'Race Relations Act 1976 > ukpga/1976/74',
		'Race Relations (Amendment) Act 2000 > ukpga/2000/34',
	]);
	expect(namedIn('the Health and Social Care Act 2012 s.12')).toEqual([
		'Health and Social Care Act 2012 > ukpga/2012/7',
	]);
});

test('a name that goes on before it is another Act’s', () => {
	expect(namedIn('the Nursery Education Act 1996 and the London Public Health Act 1936')).toEqual([]);
	expect(namedIn('Under Equality Act 2010')).toEqual(['Equality Act 2010 > ukpga/2010/15']);
});

test('a name may be set in other ways', () => {
	expect(
		namedIn(
			"Town & Country Planning Act 1990; Local Government Act (1972); Highways Act, 1980; EQUALITY ACT 2010; Health and Safety at Work Act 1974; Renters' Rights Act 2025; Housing\nAct 1985",
		).map((found) => found.split(' > ')[1]),
	).toEqual([
		'ukpga/1990/8',
		'ukpga/1972/70',
		'ukpga/1980/66',
		'ukpga/2010/15',
		'ukpga/1974/37',
		'ukpga/2025/26',
		'ukpga/1985/68',
	]);
});

test('instruments are found by name or number, and are one where both are given', () => {
	expect(
		namedIn(
			'the Public Contracts Regulations 2015 (SI 2015/102), SI 2012/2089, S.I. 2001/1299 (W. 78) and SSI 2010/60',
		),
	).toEqual([
		'Public Contracts Regulations 2015 > uksi/2015/102',
		'SI 2012/2089 > uksi/2012/2089',
		'S.I. 2001/1299 > wsi/2001/1299',
		'SSI 2010/60 > ssi/2010/60',
	]);
	expect(namedIn('in MSI 2012/2089 or in 2012/2089')).toEqual([]);
});

test('a name that is nearly right is told, with the Act that is meant', () => {
	expect(
		namedIn(
			'Equalities Act 2010, the Race Relations Amendment Act 2000, the Crime and Disorders Act 1998 and Local Government Public Involvement in Health Act 2007',
		),
	).toEqual([
		'Equalities Act 2010 > ukpga/2010/15 > Equality Act 2010',
		'Race Relations Amendment Act 2000 > ukpga/2000/34 > Race Relations (Amendment) Act 2000',
		'Crime and Disorders Act 1998 > ukpga/1998/37 > Crime and Disorder Act 1998',
		'Local Government Public Involvement in Health Act 2007 > ukpga/2007/28 > Local Government and Public Involvement in Health Act 2007',
	]);
});

test('so is a year in which there was no such Act, which leads nowhere', () => {
	expect(namedIn('the Equality Act 2011 and the Human Rights Act 1988')).toEqual([
		'Equality Act 2011 > nowhere > Equality Act 2010',
		'Human Rights Act 1988 > nowhere > Human Rights Act 1998',
	]);
});

test('Acts that are right, and are not in the list, are left alone', () => {
	const right = [
		'Energy Act 2010',
		'Pensions Act 2008',
		'Finance Act 2004',
		'Water Act 2014',
		'Wales Act 2014',
		'Insurance Act 2015',
		'Education Act 1993',
		'Courts Act 2003',
		'Charities Act 2006',
		'Public Order Act 1936',
		'Water Resources Act 1991',
		'Employment Act 2002',
		'Enterprise Act 2016',
		'Police Act 1997',
		'Protection of Children Act 1999',
		'Childcare Payments Act 2014',
		'Local Government Act 1929',
		'Mental Capacity (Amendment) Act 2019',
		'Equality Act 2027',
	];
	expect(right.flatMap((name) => findActs(`the ${name}`))).toEqual([]);
	expect(findActs('the Act 2010, an order 2015 and the Measure 2010/11')).toEqual([]);
});

test('in a text, an Act is a link, every word stays, and links and code are left alone', () => {
	expect(
		pageOf('4.1 As the Equality Act 2010, s.149 says: [the Care Act 2014](/x/), `Care Act 2014`.'),
	).toMatch(
		/As the <a href="https:\/\/www.legislation.gov.uk\/ukpga\/2010\/15"[^>]*>Equality Act 2010<\/a>, s.149 says: <a href="\/x\/">the Care Act 2014<\/a>, <code>Care Act 2014<\/code>/,
	);
	expect(pageOf('## 5.0 Papers – Local Government Act 1972')).toContain('id="p-5.0"');
});

test('the outline says where each Act is named', () => {
	expect(outlineOf('\n\n9.1 See\nthe *Equality* and the Equalities Act 2010.\n').acts).toEqual([
		{
			text: 'Equalities Act 2010',
			name: 'Equality Act 2010',
			url: 'https://www.legislation.gov.uk/ukpga/2010/15',
			fault: 'title',
			line: 4,
			column: 24,
		},
	]);
});
