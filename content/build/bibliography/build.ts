/**
 * Sets the sources in every form in which they are read and taken away.
 *
 *   node content/build/bibliography/build.ts      writes content/bibliography.json
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemLine } from '../problem.ts';
import { BIBLIOGRAPHY_FILE, readContent } from '../read.ts';
import { setBibliography } from './set.ts';

const ROOT = join(import.meta.dirname, '../../..');

const { references, problems } = readContent(ROOT);
for (const problem of problems) console.error(problemLine(problem));
if (problems.length > 0) process.exit(1);
writeFileSync(join(ROOT, BIBLIOGRAPHY_FILE), `${JSON.stringify(setBibliography(references), null, 1)}\n`);
