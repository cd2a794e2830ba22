/**
 * A process that writes notes until it is killed. Before it asks and after it is answered it prints a line of JSON, in
 * a way that leaves nothing in a buffer of its own; see {@link import('./say.ts').Said}. On SIGTERM it closes the notes
 * and ends, as the app does at the end of a session.
 *
 * Usage: writer.ts FOLDER SEED
 */
import { writeSync } from 'node:fs';
import { below, makeRandom } from '../../bench/random.ts';
import { draft, draftOf, markOf, open, unwrap } from '../../main/notes/testing/make.ts';
import { THRESHOLDS } from '../../main/notes/thresholds.ts';
import type { Note, NoteChange, NoteDraft } from '../../preload/contract.ts';
import type { Said } from './say.ts';

const [folder = '', seed = '1'] = process.argv.slice(2);
const random = makeRandom(Number(seed));

const say = (said: Said): void => {
  writeSync(1, `${JSON.stringify(said)}\n`);
};

// Compacts after every few saves, so that a kill often meets a compaction.
const thresholds = { ...THRESHOLDS, busyBytes: 4_000, busyFloor: 4_000 };
const notes = await open(folder, { now: Date.now, thresholds });
let isClosing = false;

const text = (what: string): string => `${what} ${'x'.repeat(below(random, 1_000))}`;

const save = async (next: NoteDraft): Promise<Note> => {
  say({ kind: 'send', id: next.id, body: next.body });
  const note = unwrap(await notes.save(next));
  say({ kind: 'kept', notes: [note] });
  return note;
};

const apply = async (changes: readonly NoteChange[]): Promise<readonly Note[]> => {
  for (const change of changes)
    if (change.kind === 'save') say({ kind: 'send', id: change.draft.id, body: change.draft.body });
  const kept = unwrap(await notes.apply(changes));
  say({ kind: 'kept', notes: kept });
  return kept;
};

/** One note, again and again. */
const writeOne = async (): Promise<void> => {
  let note = await save(draft({ body: text('first') }));
  for (;;) note = await save(draftOf(note, text(`revision ${note.rev + 1}`)));
};

/** Two notes that only ever change together. */
const writeTwo = async (): Promise<void> => {
  const pair = `pair-${seed}`;
  const [one, two] = [draft({ body: 'one', tags: [pair] }), draft({ body: 'two', tags: [pair] })];
  let both = await apply([one, two].map((each) => ({ kind: 'save', draft: each })));
  for (;;)
    both = await apply(both.map((note) => ({ kind: 'save', draft: draftOf(note, text(`together ${note.rev + 1}`)) })));
};

/** Notes that are thrown away and erased. */
const eraseSome = async (): Promise<void> => {
  for (;;) {
    const note = await save(draft({ body: text('to be erased') }));
    const [trashed] = await apply([{ kind: 'trash', mark: markOf(note) }]);
    if (!trashed) return;
    say({ kind: 'erase', id: note.id });
    unwrap(await notes.apply([{ kind: 'erase', mark: markOf(trashed) }]));
    say({ kind: 'erased', id: note.id });
  }
};

/** A refusal is the end while the notes are being closed, and a failure at any other time. */
const untilClosed = (work: Promise<void>): Promise<void> =>
  work.catch((error) => {
    if (!isClosing) say({ kind: 'refused', why: String(error) });
  });

process.on('SIGTERM', () => {
  isClosing = true;
  void notes.close().then(() => {
    say({ kind: 'closed' });
    process.exit(0);
  });
});

const { health } = notes.load();
if (health.kind === 'good') {
  say({ kind: 'ready' });
  await Promise.all([writeOne(), writeTwo(), eraseSome()].map(untilClosed));
} else {
  say({ kind: 'refused', why: health.kind === 'read-only' ? health.reason : health.kind });
  setInterval(() => undefined, 1_000);
}
