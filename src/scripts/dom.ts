type Child = Node | string | false | undefined;

/** Makes an element. Text is always text: no content of the site is ever read as HTML. */
export function make<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	attributes: Record<string, string | undefined>,
	...children: Child[]
): HTMLElementTagNameMap[K] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes))
		if (value !== undefined) element.setAttribute(name, value);
	element.append(...children.filter((child) => child !== false && child !== undefined));
	return element;
}

/** Finds the element of the page that has a part to play; the page and the script are made for each other. */
export function part<T extends HTMLElement>(name: string, type: { new (): T }): T {
	const element = document.querySelector(`[data-part="${name}"]`);
	if (!(element instanceof type)) throw new Error(`The page has no part "${name}".`);
	return element;
}
