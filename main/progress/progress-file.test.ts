import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PROGRESS_CAPS, type Progress } from '../../preload/contract.ts';
import { openProgress, ProgressForm } from './progress-file.ts';

const NOTHING: Progress = { full: [], plain: [], place: null };
const SOME: Progress = {
  full: ['hpa-loop', 'a-passage-of-an-older-course'],
  plain: ['hpa-loop'],
  place: { level: 'academic', isPlain: true, paragraph: 'oxtr-genes' },
};

let file: string;
beforeEach(() => {
  file = path.join(mkdtempSync(path.join(tmpdir(), 'atlas-progress-')), 'progress.json');
});
afterEach(() => rmSync(path.dirname(file), { recursive: true }));

describe('what was read', () => {
  it('is nothing at the first start, without a word', async () => {
    const opened = await openProgress(file);
    expect(opened.value()).toEqual(NOTHING);
    expect(opened.trouble()).toBeNull();
  });

  it('survives a restart, with passages that the course no longer has', async () => {
    expect(await (await openProgress(file)).save(SOME)).toEqual({ ok: true, value: SOME });
    expect((await openProgress(file)).value()).toEqual(SOME);
  });

  it('stands as it was one change before, and says so, where the file is damaged', async () => {
    const first = await openProgress(file);
    await first.save(SOME);
    await first.save(NOTHING);
    writeFileSync(file, '{"schema":1,"progress":{"full":7}}');
    const opened = await openProgress(file);
    expect(opened.value()).toEqual(SOME);
    expect(opened.trouble()).toMatch(/before the last change.*copy of the damaged file/);
  });

  it('by a newer version is neither shown nor replaced', async () => {
    const newer = '{"schema":2,"progress":{"hours":3}}';
    writeFileSync(file, newer);
    const opened = await openProgress(file);
    expect(opened.value()).toEqual(NOTHING);
    expect(opened.trouble()).toMatch(/newer version/);
    expect(await opened.save(SOME)).toMatchObject({ ok: false, code: 'read-only' });
    expect(opened.value()).toEqual(SOME);
    expect(readFileSync(file, 'utf8')).toBe(newer);
  });

  it.each<[string, object]>([
    ['more passages than any course has', { full: Array(PROGRESS_CAPS.passages + 1).fill('x') }],
    ['an id longer than any', { plain: ['x'.repeat(PROGRESS_CAPS.id + 1)] }],
    ['a depth that there is not', { place: { level: 'expert', isPlain: false, paragraph: 'x' } }],
    ['anything besides', { read: true }],
  ])('does not hold %s', (_words, change) =>
    expect(ProgressForm.safeParse({ ...NOTHING, ...change }).success).toBe(false),
  );
});
