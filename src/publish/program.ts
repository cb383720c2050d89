import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds the program: `package.json`, `src/`, `templates/`, `public/`. */
export const programFolder = fileURLToPath(new URL('../../', import.meta.url));

/** The version of the program. */
export const programVersion: string = JSON.parse(
	readFileSync(join(programFolder, 'package.json'), 'utf8'),
).version;
