/**
 * Lays out the hormone map.
 *
 *   node content/build/layout/build.ts            writes content/layouts/hormone-map.json
 *   node content/build/layout/build.ts --check    writes nothing; fails if the committed map is not what the builder gives
 *
 * Prints the measures of the map as one line of JSON.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { problemLine } from '../problem.ts';
import { LAYOUT_FILE, readContent } from '../read.ts';
import { readAuthored } from './authored.ts';
import { compose } from './compose.ts';
import { report } from './report.ts';
import { write } from './write.ts';

const ROOT = join(import.meta.dirname, '../../..');
const AUTHORED_FILE = 'content/layouts/hormone-map.authored.json';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const content = readContent(ROOT);
for (const problem of content.problems) console.error(problemLine(problem));
if (content.problems.length > 0) process.exit(1);

const layout = compose(content, readAuthored(join(ROOT, AUTHORED_FILE)));
const text = write(layout);
const file = join(ROOT, LAYOUT_FILE);
console.log(JSON.stringify(report(layout, content.relations)));
if (!values.check) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error(`${LAYOUT_FILE} is stale: run npm run content:layout`);
  process.exitCode = 1;
}
