/** What a line of a history file says, and reading such a file. */
import { z } from 'zod';
import { type Note, VERSION_REASONS, type VersionReason } from '../../../preload/contract.ts';
import { scan } from '../frame.ts';
import { readNote, type Schema } from '../migrations.ts';
import { storedForm } from '../records.ts';

/** Number of the form of these lines; the note within has the number of the store's schema besides. */
const FORM = 1;

/** A revision of a note that was replaced. */
export interface Version {
  readonly note: Note;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
  readonly reason: VersionReason;
}

export type Line = { readonly value: unknown } & (
  | { readonly kind: 'version'; readonly version: Version }
  /** The note was erased for good. */
  | { readonly kind: 'erased'; readonly at: number }
  /** Whole, but of a later form. */
  | { readonly kind: 'unknown' }
);

export interface HistoryReading {
  /** In file order: the oldest first. */
  readonly lines: readonly Line[];
  /** Stretches that could not be read. */
  readonly damaged: number;
  /** Where an interrupted write left an unfinished line. */
  readonly tornAt: number | null;
}

const VersionLine = z.looseObject({
  k: z.literal('version'),
  form: z.literal(FORM),
  schema: z.int().min(1),
  keptAt: z.number(),
  reason: z.enum(VERSION_REASONS),
  note: z.unknown(),
});
const ErasedLine = z.looseObject({ k: z.literal('erased'), form: z.literal(FORM), at: z.number() });

export const versionLine = ({ note, keptAt, reason }: Version, schema: Schema): object => ({
  k: 'version',
  form: FORM,
  schema: schema.version,
  keptAt,
  reason,
  note: storedForm(note),
});

export const erasedLine = (at: number): object => ({ k: 'erased', form: FORM, at });

const lineOf = (value: unknown, schema: Schema): Line => {
  const erased = ErasedLine.safeParse(value).data;
  if (erased) return { value, kind: 'erased', at: erased.at };
  const found = VersionLine.safeParse(value).data;
  const note = found && found.schema <= schema.version ? readNote(found.note, found.schema, schema) : null;
  if (!found || !note) return { value, kind: 'unknown' };
  return { value, kind: 'version', version: { note, keptAt: found.keptAt, reason: found.reason } };
};

/** A version from outside; null for what is none, or of a later form. */
export const parseVersion = (raw: unknown, schema: Schema): Version | null => {
  const line = lineOf(raw, schema);
  return line.kind === 'version' ? line.version : null;
};

/** Everything that a history file says; what cannot be read is counted, never guessed. */
export const readLines = (bytes: Buffer, schema: Schema): HistoryReading => {
  const lines: Line[] = [];
  let damaged = 0;
  let tornAt: number | null = null;
  for (const piece of scan(bytes)) {
    if (piece.kind === 'frame') lines.push(lineOf(piece.value, schema));
    else if (piece.kind === 'torn') tornAt = piece.start;
    else damaged += 1;
  }
  return { lines, damaged, tornAt };
};
