/** `npm test`: every gate in turn, all of them even if one fails, and at the end one line with the sum. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { provideBrowser } from './browser.ts';
import { build } from './build.ts';
import { mayInstall } from './debian.ts';
import { hasDisplay } from './display.ts';
import { inRoot } from './root.ts';
import { runNode } from './run.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const RESULTS = inRoot('test-results');

/** A gate that says yes or no: a yes is not counted as a test, a no is a failure. */
const gate = (code: number): Count => ({ passed: 0, failed: code === 0 ? 0 : 1 });

/** What a runner counted in its JSON report; one failure if it ended badly without any, or ran nothing. */
const counted = (code: number, read: () => Count): Count => {
  try {
    const count = read();
    const isSilentFailure = (code !== 0 && count.failed === 0) || count.passed + count.failed === 0;
    return isSilentFailure ? { ...count, failed: count.failed + 1 } : count;
  } catch {
    return { passed: 0, failed: 1 };
  }
};

const readJson = (name: string): unknown => JSON.parse(readFileSync(`${RESULTS}/${name}`, 'utf8'));

const unitCount = (): Count => {
  const report = z.object({ numPassedTests: z.number(), numFailedTests: z.number() }).parse(readJson('unit.json'));
  return { passed: report.numPassedTests, failed: report.numFailedTests };
};

const e2eCount = (): Count => {
  const { stats } = z
    .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) })
    .parse(readJson('e2e.json'));
  // A test that passes at the second try did not pass.
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
};

const bin = (name: string) => `node_modules/${name}`;
const steps: readonly (readonly [title: string, step: () => Promise<Count>])[] = [
  ['Types and walls between processes', async () => gate(await runNode([bin('typescript/bin/tsc'), '-b']))],
  ['Lint, format, import walls', async () => gate(await runNode([bin('@biomejs/biome/bin/biome'), 'check']))],
  ['Content', async () => gate(await runNode(['content/build/cli.ts', '--report']))],
  // The display is for the tests of npm start; where none can be had, they do without.
  ['A browser to draw in', async () => gate((await provideBrowser(!hasDisplay() && mayInstall())) ? 0 : 1)],
  ['Build', async () => gate(await build())],
  [
    'Unit tests',
    async () => {
      const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}/unit.json`];
      return counted(await runNode([bin('vitest/vitest.mjs'), ...args]), unitCount);
    },
  ],
  ['The app from outside', async () => counted(await runNode([bin('@playwright/test/cli.js'), 'test']), e2eCount)],
];

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);
let sum: Count = { passed: 0, failed: 0 };
for (const [title, step] of steps) {
  const began = performance.now();
  console.log(`\n── ${title}`);
  const { passed, failed } = await step();
  sum = { passed: sum.passed + passed, failed: sum.failed + failed };
  console.log(`── ${title}: ${failed === 0 ? 'good' : 'FAILED'}, ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;
