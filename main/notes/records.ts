/** What a frame can say: the head of a file, a commit of a journal, an entry or the end of a snapshot. */
import { z } from 'zod';
import { type ClaimId, type ConceptId, LEVELS, type ReferenceId, type RelationId } from '../../content/schema/index.ts';
import { LABEL_COLOURS, MARK_COLOURS, type Note, type NoteTarget, TELLS } from '../../preload/contract.ts';

/** A note as the store keeps it. */
export interface KeptNote {
  readonly note: Note;
  /** The attempt that made this revision. */
  readonly opId: string;
  /** Number of the commit that made it. Counts up over the life of the store and decides order; clocks do not. */
  readonly seq: number;
}

/** That a note was erased for good. */
export interface Erasure {
  readonly erased: string;
  readonly opId: string;
  readonly seq: number;
}

/** What a commit did to one note. */
export type Kept = KeptNote | Erasure;

export const isErasure = (kept: Kept): kept is Erasure => 'erased' in kept;

export const idOf = (kept: Kept): string => (isErasure(kept) ? kept.erased : kept.note.id);

/** The whole of the store in memory, and what lowdb holds. Only the storage changes it. */
export interface State {
  /** Number of the newest commit. */
  seq: number;
  /** By note id, oldest change first. */
  readonly notes: Map<string, KeptNote>;
}

export const emptyState = (): State => ({ seq: 0, notes: new Map() });

const counter = z.int().min(0);

const Head = z.looseObject({
  k: z.literal('head'),
  file: z.enum(['journal', 'snapshot']),
  schema: z.int().min(1),
  gen: z.int().min(1),
  /** Newest commit before a journal; newest commit within a snapshot. */
  seq: counter,
  /** Notes in a snapshot: said at both ends, so that a cut one still tells how many are missing. */
  n: counter.optional(),
  /** Version of the app and time, for a person who looks into the file. */
  app: z.string(),
  createdAt: z.number(),
});
export type Head = z.infer<typeof Head>;

const Commit = z.looseObject({
  seq: z.int().min(1),
  ops: z.array(
    z.discriminatedUnion('t', [
      z.looseObject({ t: z.literal('put'), opId: z.string(), note: z.unknown() }),
      z.looseObject({ t: z.literal('del'), opId: z.string(), id: z.string() }),
    ]),
  ),
});
const Entry = z.looseObject({ k: z.literal('note'), seq: z.int().min(1), opId: z.string(), note: z.unknown() });
const End = z.looseObject({ k: z.literal('end'), n: counter });

const anId = <Id>() => z.custom<Id>((value) => typeof value === 'string');
const KnownTarget = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('concept'), id: anId<ConceptId>() }),
  z.looseObject({ kind: z.literal('relation'), id: anId<RelationId>() }),
  z.looseObject({
    kind: z.literal('passage'),
    level: z.enum(LEVELS),
    isPlain: z.boolean(),
    claims: z.array(anId<ClaimId>()),
    colour: z.enum(MARK_COLOURS),
    paragraph: z.string(),
    hash: z.string(),
    quote: z.string(),
    prefix: z.string(),
    suffix: z.string(),
    start: counter,
    tells: z.enum(TELLS),
  }),
  z.looseObject({ kind: z.literal('prompt'), id: z.string() }),
  z.looseObject({ kind: z.enum(['route', 'loop']), relations: z.array(anId<RelationId>()).min(1) }),
  z.looseObject({ kind: z.literal('reference'), id: anId<ReferenceId>() }),
  z.looseObject({ kind: z.literal('scenario'), question: z.string() }),
]);
/** What a later version may have put there stays whole, and goes back as it came; see {@link storedForm}. */
const OtherTarget = z
  .looseObject({ kind: z.string() })
  .transform((stored): Extract<NoteTarget, { kind: 'other' }> => ({ kind: 'other', stored }));

/** Fields that this version does not know stay on the note, so that they survive a round trip. */
const StoredNote = z.looseObject({
  id: z.string(),
  body: z.string(),
  title: z.string(),
  targets: z.array(z.union([KnownTarget, OtherTarget])),
  tags: z.array(z.string()),
  label: z.enum(LABEL_COLOURS).nullable(),
  isPinned: z.boolean(),
  createdAt: z.number(),
  updatedAt: z.number(),
  rev: z.int().min(1),
  deletedAt: z.number().nullable(),
});

const parserOf =
  <T>(schema: z.ZodType<T>) =>
  (raw: unknown): T | null =>
    schema.safeParse(raw).data ?? null;

export const parseHead = parserOf(Head);
export const parseCommit = parserOf(Commit);
export const parseEntry = parserOf(Entry);
export const parseEnd = parserOf(End);
export const parseNote: (raw: unknown) => Note | null = parserOf<Note>(StoredNote);

/** The note as it is written: what this version does not know stands there as it was found. */
export const storedForm = (note: Note) =>
  note.targets.some(({ kind }) => kind === 'other')
    ? { ...note, targets: note.targets.map((target) => (target.kind === 'other' ? target.stored : target)) }
    : note;

export const commitRecord = (seq: number, ops: readonly Kept[]) => ({
  seq,
  ops: ops.map((op) =>
    isErasure(op) ? { t: 'del', opId: op.opId, id: op.erased } : { t: 'put', opId: op.opId, note: storedForm(op.note) },
  ),
});
export const entryRecord = ({ seq, opId, note }: KeptNote) => ({ k: 'note', seq, opId, note: storedForm(note) });
export const endRecord = (n: number) => ({ k: 'end', n });
