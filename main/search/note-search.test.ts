import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Note } from '../../preload/contract.ts';
import { fits } from './fits.ts';
import { foldNote } from './fold.ts';
import type { NoteSearch } from './note-search.ts';
import { readQuery } from './read-query.ts';
import { aNote, ask, FakeNotes, NO_NAMES, openSearch } from './testing.ts';

let folder: string;
let file: string;
const opened: NoteSearch[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'atlas-index-'));
  file = path.join(folder, 'notes-index.sqlite');
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((search) => search.close()));
  rmSync(folder, { recursive: true, force: true });
});

const open = async (...args: Parameters<typeof openSearch>): Promise<NoteSearch> => {
  const search = openSearch(...args);
  opened.push(search);
  await search.settled();
  return search;
};

const bodiesOf = (notes: FakeNotes, ids: readonly string[]) =>
  ids.map((id) => notes.all.find((note) => note.id === id)?.body);

describe('what is found', () => {
  test('is found by words, phrases, tags and places, newest change first', async () => {
    const notes = new FakeNotes([
      aNote({ body: 'Oestradiol peaks\nbefore ovulation' }),
      aNote({ body: 'Estradiol falls #exam/may', updatedAt: 2_000 }),
      aNote({ body: 'Estradiol in the trash', deletedAt: 5_000 }),
      aNote({ body: 'Nothing of the kind', tags: ['Exam'], isPinned: true }),
    ]);
    const search = await open(notes, file);
    const found = async (text: string) => bodiesOf(notes, (await ask(search, text)).ids);
    expect(await found('oestrad')).toEqual(['Estradiol falls #exam/may', 'Oestradiol peaks\nbefore ovulation']);
    expect(await found('"peaks before"')).toEqual(['Oestradiol peaks\nbefore ovulation']);
    expect(await found('"before peaks"')).toEqual([]);
    expect(await found('estradiol -peaks')).toEqual(['Estradiol falls #exam/may']);
    expect(await found('tag:exam')).toEqual(['Estradiol falls #exam/may', 'Nothing of the kind']);
    expect(await found('tag:exam -in:pinned')).toEqual(['Estradiol falls #exam/may']);
    expect(await found('estradiol in:trash')).toEqual(['Estradiol in the trash']);
    expect(await found('-estradiol')).toEqual(['Nothing of the kind']);
  });

  test('a note about a what-if is found by what is pushed in it, and among what-ifs', async () => {
    const asked = aNote({
      body: 'Held',
      targets: [{ kind: 'scenario', question: 'hold.cortisol.up_days_evidence.d' }],
    });
    const notes = new FakeNotes([asked, aNote({ body: 'Loose' })]);
    const names = { called: () => ['cortisol'], beginning: () => ['cortisol'], ofAxis: () => ['cortisol'] };
    const search = await open(notes, file, { names });
    for (const text of ['in:what-if', 'concept:cortisol', 'axis:HPA', 'cortis'])
      expect(bodiesOf(notes, (await ask(search, text)).ids)).toEqual(['Held']);
    expect(bodiesOf(notes, (await ask(search, '-in:what-if')).ids)).toEqual(['Loose']);
  });

  test('a slip of the finger is forgiven, and the word it was meant for is told', async () => {
    const search = await open(new FakeNotes([aNote({ body: 'Hydrocortisone' }), aNote({ body: 'Serotonin' })]), file);
    expect(await ask(search, 'hydrocortsione')).toMatchObject({ total: 1, meant: ['hydrocortisone'] });
    expect(await ask(search, 'tonin')).toMatchObject({ total: 1, meant: ['serotonin'] });
    expect(await ask(search, 'qqqqzzzz')).toMatchObject({ total: 0, meant: [] });
  });

  test('ranked, a word in the title comes before one in the text, and all are counted', async () => {
    const notes = new FakeNotes([
      aNote({ body: 'Vasopressin\nin the kidney' }),
      ...Array.from({ length: 20 }, (_, index) => aNote({ body: `Other ${index}\nand vasopressin`, updatedAt: 2_000 })),
    ]);
    const search = await open(notes, file);
    const answer = await ask(search, 'vasopressin', { isRanked: true, limit: 5 });
    expect(answer).toMatchObject({ total: 21, state: 'ready', message: null });
    expect(answer.ids).toHaveLength(5);
    expect(bodiesOf(notes, answer.ids)[0]).toBe('Vasopressin\nin the kidney');
  });

  test('what was put, erased or replaced a moment ago counts at once', async () => {
    const notes = new FakeNotes();
    const search = await open(notes, file);
    const note = aNote({ body: 'Zebrafish' });
    notes.put(note);
    expect((await ask(search, 'zebra')).ids).toEqual([note.id]);
    notes.put({ ...note, body: 'Vole', title: 'Vole', rev: 2 });
    expect((await ask(search, 'zebra')).ids).toEqual([]);
    expect((await ask(search, 'vole')).ids).toEqual([note.id]);
    notes.erase(note.id);
    expect((await ask(search, 'vole')).ids).toEqual([]);
    const many = Array.from({ length: 500 }, (_, index) => aNote({ body: `Meerkat ${index}` }));
    notes.put(...many);
    expect((await ask(search, 'meerkat')).total).toBe(500);
    await search.settled();
    expect(await ask(search, 'meerkat')).toMatchObject({ total: 500, state: 'ready' });
    notes.erase(...many.map(({ id }) => id));
    expect(await ask(search, 'meerkat')).toMatchObject({ total: 0, state: 'ready' });
    notes.replace([aNote({ body: 'Okapi' })]);
    await search.settled();
    expect((await ask(search, 'okapi')).total).toBe(1);
  });
});

/** Few words, so that notes share them; with accents, British spelling and a Greek letter. */
const word = fc.constantFrom('cortisol', 'Cortex', 'Oláh', 'olah', 'oestradiol', 'ERα', 'the', 'stress', 'a');
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const clause = fc.oneof(
  word,
  text.map((words) => `"${words}"`),
  word.map((each) => `-${each}`),
  fc.constantFrom('tag:exam', '-tag:exam', 'in:trash', 'in:title', 'in:pinned', 'after:1970', 'before:1970-01-02'),
);
const question = fc.array(clause, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const change = fc.record({
  which: fc.nat(9),
  body: text,
  tags: fc.constantFrom([], ['exam'], ['exam/may']),
  isPinned: fc.boolean(),
  deletedAt: fc.constantFrom(null, null, 9_000),
  isErased: fc.boolean(),
});

/** What looking through every note finds: what the index has to find. */
const looked = (notes: readonly Note[], asked: string): readonly string[] => {
  const { query } = readQuery(asked, { names: NO_NAMES, now: 1_000_000 });
  return notes
    .filter((note) => fits(note, foldNote(note), query))
    .map(({ id }) => id)
    .toSorted();
};

test('after whatever was put and erased, the index finds what looking through every note finds', async () => {
  const ids = Array.from({ length: 10 }, () => crypto.randomUUID());
  let rev = 0;
  const notes = new FakeNotes();
  const search = await open(notes, file);
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { maxLength: 8 }),
      fc.array(question, { minLength: 1, maxLength: 4 }),
      async (changes, questions) => {
        for (const { which, isErased, ...more } of changes) {
          const id = ids[which] ?? '';
          rev += 1;
          if (isErased) notes.erase(id);
          else notes.put(aNote({ ...more, id, rev, updatedAt: rev * 1_000 }));
        }
        for (const asked of questions) {
          const answer = await ask(search, asked);
          expect(answer.state).toBe('ready');
          // Where nothing stands the index also tries words that are nearly the same.
          if (answer.meant.length === 0) expect(answer.ids.toSorted(), asked).toEqual(looked(notes.all, asked));
          else expect(looked(notes.all, asked), asked).toEqual([]);
        }
      },
    ),
    { numRuns: 100 },
  );
});

describe('the file may be', () => {
  const notes = new FakeNotes(Array.from({ length: 30 }, (_, index) => aNote({ body: `Note ${index} on voles` })));
  const everything = async (search: NoteSearch) => (await ask(search, 'voles')).ids.toSorted();
  const all = notes.all.map(({ id }) => id).toSorted();

  test('kept: the next start needs no note again', async () => {
    await (await open(notes, file)).close();
    const search = openSearch(notes, file);
    opened.push(search);
    // Asked at once, before anything could have been indexed again.
    const answer = await ask(search, 'voles');
    expect(answer.state).toBe('ready');
    expect(answer.ids.toSorted()).toEqual(all);
  });

  test('readable by nobody else', async () => {
    await open(notes, file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('deleted while the app runs, and again at the next start', async () => {
    const first = await open(notes, file);
    rmSync(file);
    expect(await everything(first)).toEqual(all);
    await first.close();
    rmSync(file, { force: true });
    expect(await everything(await open(notes, file))).toEqual(all);
  });

  test.each([
    ['no database', () => writeFileSync(file, 'x'.repeat(5_000))],
    ['empty', () => writeFileSync(file, '')],
    [
      'of a later version',
      () => {
        const database = new DatabaseSync(file);
        database.exec('PRAGMA user_version = 99');
        database.close();
      },
    ],
  ])('%s: it is made anew', async (_, spoil) => {
    await (await open(notes, file)).close();
    spoil();
    const search = await open(notes, file);
    expect((await ask(search, 'voles')).state).toBe('ready');
    expect(await everything(search)).toEqual(all);
  });

  test('of another store: what is not in this one is forgotten, what is other is taken from this one', async () => {
    const [shared] = notes.all;
    if (!shared) throw new Error('no note');
    const other = new FakeNotes([
      { ...shared, body: 'Okapi', title: 'Okapi', rev: 7, updatedAt: 7_000 },
      aNote({ body: 'Okapi' }),
    ]);
    await (await open(other, file)).close();
    const search = await open(notes, file);
    expect((await ask(search, 'okapi')).ids).toEqual([]);
    expect(await everything(search)).toEqual(all);
  });

  test('behind: what was saved since is taken in', async () => {
    const store = new FakeNotes(notes.all);
    await (await open(store, file)).close();
    store.put(aNote({ body: 'One more on voles' }));
    store.erase(notes.all[0]?.id ?? '');
    expect(await everything(await open(store, file))).toEqual(store.all.map(({ id }) => id).toSorted());
  });
});

describe('without an index every note is looked through, and a sentence says why', () => {
  const notes = new FakeNotes([aNote({ body: 'Voles' }), aNote({ body: 'Zebrafish' })]);

  test('while it is made', async () => {
    const search = openSearch(notes, file);
    opened.push(search);
    const answer = await ask(search, 'vol');
    expect(answer).toMatchObject({ total: 1, state: 'building', message: expect.stringMatching(/being made/) });
    await search.settled();
    expect(await ask(search, 'vol')).toMatchObject({ total: 1, state: 'ready' });
  });

  test('where its file cannot be', async () => {
    const search = await open(notes, path.join(folder, 'no-such-folder', 'index'));
    expect(await ask(search, 'vol')).toMatchObject({
      total: 1,
      state: 'scan',
      message: expect.stringMatching(/cannot be written/),
    });
  });

  test('where something that cannot be removed is in its place', async () => {
    mkdirSync(file);
    const search = await open(notes, file);
    expect(await ask(search, 'vol')).toMatchObject({ total: 1, state: 'scan' });
  });

  test('where another process has it', async () => {
    const other = new DatabaseSync(file);
    other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    const search = await open(notes, file);
    other.close();
    expect(await ask(search, 'vol')).toMatchObject({
      total: 1,
      state: 'scan',
      message: expect.stringMatching(/Another program/),
    });
  });

  test('where its thread does not start', async () => {
    const said: string[] = [];
    const search = await open(notes, file, {
      script: path.join(folder, 'none.js'),
      log: (message) => said.push(message),
    });
    expect(await ask(search, 'vol')).toMatchObject({
      total: 1,
      state: 'scan',
      message: expect.stringMatching(/has stopped/),
    });
    expect(said).toHaveLength(2);
  });

  test('an index with broken pages is made anew, and the question is answered meanwhile', async () => {
    await (await open(notes, file)).close();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xff, 4_096));
    const search = openSearch(notes, file);
    opened.push(search);
    expect(await ask(search, 'vol')).toMatchObject({ total: 1, state: 'building' });
    await search.settled();
    expect(await ask(search, 'vol')).toMatchObject({ total: 1, state: 'ready' });
  });
});
