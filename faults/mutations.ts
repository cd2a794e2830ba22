/** Whether the tests would notice: one safeguard after another is taken out of a copy of the project. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../scripts/root.ts';

interface Mutation {
  readonly taken: string;
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly from: string;
  readonly to: string;
  /** The test that has to notice, and its file. */
  readonly test: string;
  readonly testFile: string;
}

const MUTATIONS: readonly Mutation[] = [
  {
    taken: 'datasync after a commit',
    file: 'main/notes/journal.ts',
    from: `    try {
      await this.#file.datasync();
      if (`,
    to: `    try {
      if (`,
    test: 'F5 loses and changes nothing: the power is cut before any call to the disk',
    testFile: 'faults/store.test.ts',
  },
  {
    taken: 'the check of the sum',
    file: 'main/notes/frame.ts',
    from: `  if (bytes.toString('latin1', 0, SUM_LENGTH) !== sum(json)) return undefined;\n`,
    to: '',
    test: 'F3 loses and changes nothing: a bit of a journal flipped',
    testFile: 'faults/store.test.ts',
  },
  {
    taken: 'the guard of the sender',
    file: 'main/ipc/guard.ts',
    from: 'frame !== null &&',
    to: 'true ||',
    test: 'from a frame inside the page is not',
    testFile: 'main/ipc/guard.test.ts',
  },
  {
    taken: 'the queue around a change of journals',
    file: 'main/notes/durable-adapter.ts',
    from: 'await this.#alone(() => this.#rotate(state))',
    to: 'await this.#rotate(state)',
    test: 'a note saved while journals change goes into the new one and survives',
    testFile: 'main/notes/compaction.test.ts',
  },
];

/** What the tests need of the project; the rest stays where it is. */
const PARTS = [
  'content',
  'notation',
  'preload',
  'main',
  'host',
  'bench',
  'faults',
  'scripts',
  'package.json',
  'tsconfig.base.json',
  'vitest.config.ts',
];

export interface Found {
  readonly taken: string;
  /** Titles of the tests that failed, or null if all passed. */
  readonly noticedBy: string | null;
}

/** Runs one test file in the copy. @returns titles of those that failed among the tests that begin like `title` */
const failuresIn = (copy: string, { testFile, test }: Mutation): readonly string[] => {
  const report = join(copy, 'report.json');
  rmSync(report, { force: true });
  const pattern = test.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const args = ['run', testFile, '-t', pattern, '--reporter=json', `--outputFile=${report}`];
  spawnSync(process.execPath, [join(copy, 'node_modules/vitest/vitest.mjs'), ...args], { cwd: copy, stdio: 'ignore' });
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    readonly testResults: readonly {
      readonly message: string;
      readonly assertionResults: readonly { readonly title: string; readonly status: string }[];
    }[];
  };
  const ran = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== 'skipped');
  if (ran.length === 0) throw new Error(`${testFile} ran no test ${test}: ${testResults[0]?.message ?? 'not found'}`);
  return ran.filter(({ status }) => status === 'failed').map(({ title }) => title);
};

const mutate = (copy: string, mutation: Mutation): Found => {
  const path = join(copy, mutation.file);
  const before = readFileSync(path, 'utf8');
  if (before.split(mutation.from).length !== 2) throw new Error(`${mutation.file} no longer holds what is taken out`);
  if (failuresIn(copy, mutation).length > 0) throw new Error(`${mutation.testFile} fails as it is`);
  writeFileSync(
    path,
    before.replace(mutation.from, () => mutation.to),
  );
  try {
    const failed = failuresIn(copy, mutation);
    return {
      taken: mutation.taken,
      noticedBy: failed.length > 0 ? `${mutation.testFile}: ${failed.join('; ')}` : null,
    };
  } finally {
    writeFileSync(path, before);
  }
};

/** Takes out each safeguard alone. @throws Error if a test fails without that, or a safeguard is not found */
export const tryMutations = async (): Promise<readonly Found[]> => {
  const copy = mkdtempSync(join(tmpdir(), 'atlas-mutations-'));
  try {
    for (const part of PARTS) cpSync(inRoot(part), join(copy, part), { recursive: true });
    symlinkSync(inRoot('node_modules'), join(copy, 'node_modules'));
    return MUTATIONS.map((mutation) => mutate(copy, mutation));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
};
