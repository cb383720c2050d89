import { join } from 'node:path';
import { programFolder } from '../../src/publish/program.ts';

/** Where the chapters of the guide for officers are. */
export const guide = join(programFolder, 'src/docs/guide');
