/**
 * Checks the content and writes the bundle that main serves.
 *
 *   node content/build/cli.ts                 writes out/content/bundle.json
 *   node content/build/cli.ts --out FILE      writes FILE
 *   node content/build/cli.ts --report        writes nothing; prints the counts as one line of JSON
 *
 * Problems go to the error stream, a line each, and end the run with exit code 1.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from './compile.ts';
import { problemLine } from './problem.ts';
import { report } from './report.ts';

const ROOT = join(import.meta.dirname, '../..');

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(ROOT, 'out/content/bundle.json') },
    report: { type: 'boolean', default: false },
  },
});

const compiled = compile(ROOT);
for (const problem of compiled.problems) console.error(problemLine(problem));

if (values.report) {
  console.log(JSON.stringify(report(compiled)));
} else if (compiled.bundle) {
  const file = resolve(values.out);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(compiled.bundle)}\n`);
}
if (compiled.problems.length > 0) process.exitCode = 1;
