/** A note from outside, or null: more is asked of it than of what the store wrote itself. */
import { z } from 'zod';
import { type Note, TAG_CAPS, TARGETS_CAP } from '../../preload/contract.ts';
import { CURRENT_SCHEMA, readNote } from '../notes/migrations.ts';
import { LONGEST_BODY } from '../notes/note.ts';

/** The last moment that a date can name; a date before the first one is as wrong. */
const Moment = z.number().min(-8.64e15).max(8.64e15);
/** No note is changed so often; and it must be possible to count on. */
const MOST_REVISIONS = 1e12;

const Fit = z.looseObject({
  id: z.uuid(),
  title: z.string().max(400),
  body: z.string().refine((body) => Buffer.byteLength(body) <= LONGEST_BODY),
  targets: z.array(z.unknown()).max(TARGETS_CAP),
  tags: z.array(z.string().min(1).max(TAG_CAPS.tag)).max(TAG_CAPS.tags),
  createdAt: Moment,
  updatedAt: Moment,
  deletedAt: Moment.nullable(),
  rev: z.int().min(1).max(MOST_REVISIONS),
});

/** @param schema  number of the form in which it was written */
export const soundNote = (raw: unknown, schema: number): Note | null => {
  const note = readNote(raw, schema, CURRENT_SCHEMA);
  return note && Fit.safeParse(note).success ? note : null;
};
