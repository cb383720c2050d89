/** Tells on standard error which stage a long piece of work is in, and how long each took. */
export function startProgress(): { stage(name: string): void; end(): void } {
	let current: { name: string; since: number } | undefined;
	const end = (): void => {
		if (!current) return;
		const seconds = ((performance.now() - current.since) / 1000).toFixed(1);
		process.stderr.write(
			process.stderr.isTTY ? `\r${current.name}: ${seconds} s\n` : `${current.name}: ${seconds} s\n`,
		);
		current = undefined;
	};
	const stage = (name: string): void => {
		end();
		current = { name, since: performance.now() };
		if (process.stderr.isTTY) process.stderr.write(`${name} …`);
	};
	return { stage, end };
}
