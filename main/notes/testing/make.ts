/** Short ways to the notes for tests. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClaimId } from '../../../content/schema/index.ts';
import type {
  Note,
  NoteChange,
  NoteDraft,
  NoteMark,
  PassageTarget,
  Result,
  SaveFailure,
} from '../../../preload/contract.ts';
import type { Lock } from '../lock.ts';
import { type NotesOptions, type NotesService, openNotes } from '../notes-store.ts';
import { THRESHOLDS, type Thresholds } from '../thresholds.ts';

/** A folder of its own for a test, and its removal. */
export const makeFolder = (): { readonly folder: string; readonly remove: () => void } => {
  const root = mkdtempSync(join(tmpdir(), 'atlas-notes-'));
  return { folder: join(root, 'notes'), remove: () => rmSync(root, { recursive: true, force: true }) };
};

/** On a disk in memory nobody else is there to be kept out. */
export const noLock: Lock = async () => ({ kind: 'held', release: () => undefined });

export const NEVER_COMPACT: Thresholds = {
  ...THRESHOLDS,
  busyBytes: Number.POSITIVE_INFINITY,
  busyFloor: Number.POSITIVE_INFINITY,
  quietBytes: Number.POSITIVE_INFINITY,
};

/** Compacts at close whatever there is, and never before. */
export const COMPACT_AT_CLOSE: Thresholds = { ...NEVER_COMPACT, quietBytes: 0, quietShare: 0, quietAfter: 3_600_000 };

export const open = (directory: string, more: Partial<NotesOptions> = {}): Promise<NotesService> =>
  openNotes({
    directory,
    now: () => 1_000,
    appVersion: '0.0.0',
    isKnownTarget: () => true,
    thresholds: NEVER_COMPACT,
    ...more,
  });

export const draft = (more: Partial<NoteDraft> = {}): NoteDraft => ({
  opId: randomUUID(),
  id: randomUUID(),
  baseRev: 0,
  body: 'Cortisol inhibits CRH',
  targets: [],
  ...more,
});

/** A highlight as the window sends it. */
export const passage: PassageTarget = {
  kind: 'passage',
  level: 'academic',
  isPlain: false,
  claims: [ClaimId.parse('article-60')],
  colour: 'amber',
  paragraph: 'what-a-snp-can-do',
  hash: '0123456789abcdef',
  quote: 'heritable in part',
  prefix: '\nTemperament and resilience are ',
  suffix: ', through very many genes.',
  start: 31,
  tells: 'context',
};

/** The next attempt on a note as it is. */
export const markOf = (note: Note): NoteMark => ({ opId: randomUUID(), id: note.id, baseRev: note.rev });
export const draftOf = (note: Note, body: string): NoteDraft => ({ ...markOf(note), body, targets: note.targets });

/** @throws Error if the answer is a refusal */
export const unwrap = <Value>(answer: Result<Value, SaveFailure>): Value => {
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.message}`);
  return answer.value;
};

export const save = async (notes: NotesService, more: Partial<NoteDraft> = {}): Promise<Note> =>
  unwrap(await notes.save(draft(more)));

/** Bodies of the live notes, newest change first. */
export const bodies = (notes: NotesService): string[] => notes.load().notes.map((note) => note.body);

/** One note into the trash or out of it, or out of the world. */
export const move = async (
  notes: NotesService,
  note: Note,
  kind: Exclude<NoteChange['kind'], 'save'>,
): Promise<Result<readonly Note[], SaveFailure>> => notes.apply([{ kind, mark: markOf(note) }]);
