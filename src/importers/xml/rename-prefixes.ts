import type { Element } from 'xast';

type Scope = ReadonlyMap<string, string>;

/**
 * Gives every name in a tree the usual prefix of its namespace, and takes out the declarations. A namespace that has
 * no usual prefix keeps its own, or gets `other` where that is the usual prefix of another.
 */
export function renamePrefixes(root: Element, prefixes: ReadonlyMap<string, string>): void {
	const taken = new Set(prefixes.values());
	const usual = (prefix: string, uri: string): string =>
		prefixes.get(uri) ?? (taken.has(prefix) ? 'other' : prefix);
	const rename = (name: string, scope: Scope, isAttribute = false): string => {
		const colon = name.indexOf(':');
		if (colon < 0 && isAttribute) return name;
		const own = colon < 0 ? '' : name.slice(0, colon);
		const prefix = own === 'xml' ? own : (scope.get(own) ?? own);
		const local = name.slice(colon + 1);
		return prefix === '' ? local : `${prefix}:${local}`;
	};
	const walk = (element: Element, outer: Scope): void => {
		const entries = Object.entries(element.attributes);
		const declared = entries.filter(([name]) => /^xmlns(?::|$)/.test(name));
		const scope =
			declared.length === 0
				? outer
				: new Map([
						...outer,
						...declared.map(([name, uri]): [string, string] => [
							name.slice(6),
							usual(name.slice(6), uri ?? ''),
						]),
					]);
		element.name = rename(element.name, scope);
		if (entries.length > 0)
			element.attributes = Object.fromEntries(
				entries
					.filter(([name]) => !/^xmlns(?::|$)/.test(name))
					.map(([name, value]) => [rename(name, scope, true), value]),
			);
		for (const child of element.children) if (child.type === 'element') walk(child, scope);
	};
	walk(root, new Map());
}
