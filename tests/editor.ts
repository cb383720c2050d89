import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { resolve } = createRequire(import.meta.url);

/** A file that is open in an editor with the Astro extension: lines and columns count from 0. */
export interface OpenFile {
	complaints: string[];
	completionsAt(line: number, character: number): Promise<string[]>;
	hoverOn(word: string): Promise<string>;
	close(): void;
}

interface Answer {
	id?: number;
	method?: string;
	params?: { items?: unknown[] };
	result?: { items?: { label: string; message: string }[]; contents?: { value: string } };
}

const uriOf = (path: string) => pathToFileURL(path).href;

/** Opens a file of a folder as VS Code does, by the language server protocol (3.17). */
export async function openInEditor(folder: string, path: string): Promise<OpenFile> {
	const { ask, tell, close } = startServer();
	const file = join(folder, path);
	const text = readFileSync(file, 'utf8');
	const textDocument = { uri: uriOf(file) };
	await ask('initialize', {
		processId: process.pid,
		rootUri: uriOf(folder),
		workspaceFolders: [{ uri: uriOf(folder), name: 'council' }],
		capabilities: { textDocument: { diagnostic: {} } },
		initializationOptions: {
			contentIntellisense: true,
			typescript: { tsdk: dirname(resolve('typescript')) },
		},
	});
	tell('initialized', {});
	tell('textDocument/didOpen', {
		textDocument: { ...textDocument, languageId: 'markdown', version: 1, text },
	});
	const { result } = await ask('textDocument/diagnostic', { textDocument });
	const at = async (what: 'completion' | 'hover', position: { line: number; character: number }) =>
		(await ask(`textDocument/${what}`, { textDocument, position })).result;
	return {
		complaints: (result?.items ?? []).map(({ message }) => message),
		completionsAt: async (line, character) =>
			((await at('completion', { line, character }))?.items ?? []).map(({ label }) => label),
		hoverOn: async (word) => {
			const line = text.split('\n').findIndex((words) => words.startsWith(word));
			return (await at('hover', { line, character: 1 }))?.contents?.value ?? '';
		},
		close,
	};
}

/** The language server of the Astro extension, and how to speak to it. */
function startServer() {
	const main = join(dirname(resolve('@astrojs/language-server/package.json')), 'bin/nodeServer.js');
	const server = spawn(process.execPath, [main, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
	const waiting = new Map<number, (answer: Answer) => void>();
	const send = (message: object): void => {
		const text = JSON.stringify({ jsonrpc: '2.0', ...message });
		server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
	};
	readMessages(server.stdout, (message) => {
		// What the server asks of the editor: it has no settings of its own.
		if (message.method && message.id !== undefined)
			send({ id: message.id, result: message.params?.items?.map(() => null) ?? null });
		else waiting.get(message.id ?? 0)?.(message);
	});
	let count = 0;
	return {
		tell: (method: string, params: object): void => send({ method, params }),
		ask: (method: string, params: object): Promise<Answer> => {
			const id = ++count;
			send({ id, method, params });
			return new Promise((settle) => waiting.set(id, settle));
		},
		close: () => void server.kill(),
	};
}

/** Each message is led by its length in bytes. */
function readMessages(stream: NodeJS.ReadableStream, onMessage: (message: Answer) => void): void {
	let bytes = Buffer.alloc(0);
	stream.on('data', (more: Buffer) => {
		bytes = Buffer.concat([bytes, more]);
		for (;;) {
			const head = bytes.indexOf('\r\n\r\n');
			const length = Number(
				/Content-Length: (\d+)/.exec(bytes.subarray(0, Math.max(head, 0)).toString())?.[1],
			);
			if (head < 0 || bytes.length < head + 4 + length) return;
			onMessage(JSON.parse(bytes.subarray(head + 4, head + 4 + length).toString()));
			bytes = bytes.subarray(head + 4 + length);
		}
	});
}
