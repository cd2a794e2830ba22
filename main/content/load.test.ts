import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { BUNDLE_FORMAT } from '../../content/schema/index.ts';
import { loadContent } from './load.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'atlas-content-'));
afterAll(() => rmSync(dir, { recursive: true }));

const loaded = (text: string) => {
  const file = path.join(dir, 'bundle.json');
  writeFileSync(file, text);
  return loadContent(file);
};

const course = {
  readings: [],
  claims: [],
  contradictions: [],
  tables: [],
  protocols: [],
  glossary: [],
  prompts: [],
  scenarios: [],
};
const bibliography = { hash: '0'.repeat(64), entries: {} };
const empty = { format: BUNDLE_FORMAT, concepts: [], relations: [], references: [], bibliography, course };
const layout = {
  width: 1,
  height: 1,
  lanes: [],
  columns: [],
  places: {},
  frames: [],
  brackets: [],
  lines: [],
  unlined: [],
};

describe('the content bundle', () => {
  it('is served when it has the form of the schema', async () =>
    expect(await loaded(JSON.stringify({ ...empty, layout }))).toMatchObject({ ok: true }));

  it.each([
    ['is missing', () => loadContent(path.join(dir, 'nowhere.json')), /missing/],
    ['is cut off', () => loaded('{"format":2,"conc'), /cut off/],
    ['is empty', () => loaded(''), /cut off/],
    ['lacks a part', () => loaded(JSON.stringify(empty)), /layout/],
    ['is of another format', () => loaded(JSON.stringify({ ...empty, layout, format: 1 })), /format/],
  ])('says what to do when it %s', async (_name, load, detail) => {
    const result = await load();
    expect(result).toMatchObject({ ok: false, code: 'damaged' });
    if (!result.ok) {
      expect(result.message).toMatch(detail);
      expect(result.message).toMatch(/Your notes are .* safe\. Install Oxytocin Atlas again/);
      expect(result.message).not.toContain(dir);
    }
  });
});
