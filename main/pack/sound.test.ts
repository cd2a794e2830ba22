import { expect, it } from 'vitest';
import { REFUSED } from './messages.ts';
import { readPack } from './read-pack.ts';
import { jsonOf } from './sound-json.ts';
import type { Source } from './source.ts';
import { note, packed, textIn, withText } from './testing/make.ts';

const good = note('Good');
const source = packed([good]);
const line = textIn(source, 'notes.jsonl').trimEnd();

const withList = (list: Buffer | string): Source => ({
  ...source,
  files: new Map(source.files).set('notes.jsonl', Buffer.from(list)),
});
/** Reasons for which lines were refused; the good one is always read. */
const reasons = (...lines: readonly string[]): readonly string[] => {
  const pack = readPack(withList([line, ...lines].join('\n')), 0);
  expect(pack.notes.map(({ note: { body } }) => body)).toContain('Good');
  return pack.refused.map(({ reason }) => reason);
};
const id = (n: number) => `00000000-0000-4000-8000-${`${n}`.padStart(12, '0')}`;
const other = (change: (text: string) => string) => change(line.replace(good.id, id(1)));

it.each<[string, string, string]>([
  ['cut off', line.slice(0, -3), REFUSED.json],
  ['with spaces around', ` ${line}`, REFUSED.json],
  ['with a key twice', other((text) => text.replace('"rev":1', '"rev":1,"rev":2')), REFUSED.json],
  ['with a number beyond numbers', other((text) => text.replace('"rev":1', '"rev":1e400')), REFUSED.json],
  ['with a revision beyond counting', other((text) => text.replace('"rev":1', '"rev":9007199254740991')), REFUSED.note],
  ['with minus nothing', other((text) => text.replace('"rev":1', '"rev":-0')), REFUSED.json],
  ['with no number', other((text) => text.replace('"rev":1', '"rev":NaN')), REFUSED.json],
  [
    'with a date out of range',
    other((text) => text.replace(/"createdAt":\d+/, '"createdAt":8640000000000001')),
    REFUSED.note,
  ],
  ['with __proto__', other((text) => text.replace('{', '{"__proto__":{"polluted":1},')), REFUSED.poison],
  [
    'with constructor within',
    other((text) => text.replace('"tags":[]', '"tags":[],"x":{"constructor":1}')),
    REFUSED.poison,
  ],
  ['with an id that is a path', other((text) => text.replace(id(1), '../../x')), REFUSED.note],
  ['with an id of 10 kB', other((text) => text.replace(id(1), 'x'.repeat(10_000))), REFUSED.note],
  ['of an id that was there', line, REFUSED.twice],
  ['of an id that differs in capitals', line.replace(good.id, good.id.toUpperCase()), REFUSED.twice],
  ['nested without end', '['.repeat(200_000), REFUSED.deep],
  ['that is no note', '{"a":1}', REFUSED.note],
  ['that is no object', '7', REFUSED.note],
])('a line %s is refused, and the others are read', (_, bad, reason) => {
  if (good.id.toUpperCase() === good.id) return;
  expect(reasons(bad)).toEqual([reason]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

it('half characters and fields of a later version come through as they are', () => {
  const odd = other((text) => text.replace('"body":"Good"', '"body":"\\ud800","later":{"a":[1]}'));
  const pack = readPack(withList(`${line}\r\n${odd}\r\n`), 0);
  expect(pack.refused).toEqual([]);
  expect(pack.notes[1]?.note).toMatchObject({ body: '\ud800', later: { a: [1] } });
});

it('a Markdown file that is no UTF-8 text is refused with what to do', () => {
  const refusedFor = (bytes: Buffer) =>
    readPack({ name: 'x', files: new Map([['a.md', bytes]]), refused: [] }, 0).refused.map(({ reason }) => reason);
  expect(refusedFor(Buffer.from('\ufeff# A', 'utf16le'))).toEqual([REFUSED.utf16]);
  expect(refusedFor(Buffer.from('# A\0'))).toEqual([REFUSED.nul]);
  expect(refusedFor(Buffer.of(0x23, 0xff, 0xfe))).toEqual([REFUSED.utf8]);
  expect(refusedFor(Buffer.from('\ufeff# A'))).toEqual([]);
  expect(refusedFor(Buffer.from(`# A\n${'x'.repeat(11e6)}`))).toEqual([REFUSED.longNote]);
});

it('a pack of a newer version is not guessed at', () => {
  const manifest = textIn(source, 'manifest.json');
  const newer = [
    manifest.replace('"format": 1', '"format": 2'),
    manifest.replace(/"notesSchema": \d+/, '"notesSchema": 99'),
  ];
  for (const text of newer) expect(() => readPack(withText(source, 'manifest.json', text), 0)).toThrow(/newer version/);
});

it('small files that cannot be read are said, and the notes come in', () => {
  const pack = readPack(withText(withText(source, 'workspace.json', '{"schema":1'), 'progress.json', '[]'), 0);
  expect(pack.remarks).toHaveLength(2);
  expect(pack).toMatchObject({ workspace: null, progress: null, notes: [{ note: good }] });
});

it('nesting is looked up before anything is parsed, and brackets in text are none', () => {
  expect(jsonOf(Buffer.from('{"a":'.repeat(65)))).toEqual({ ok: false, reason: REFUSED.deep });
  expect(jsonOf(Buffer.from(JSON.stringify({ text: '\\"[['.repeat(100) })))).toMatchObject({ ok: true });
});
