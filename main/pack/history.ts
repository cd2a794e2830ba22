/** The earlier versions of notes on their way out and in: as lines that say what a history file says. */

import { parseVersion, type Version, versionLine } from '../notes/history/version.ts';
import { CURRENT_SCHEMA } from '../notes/migrations.ts';
import type { NotesService } from '../notes/notes-store.ts';
import { isSameContent, type Known } from './same.ts';
import { soundNote } from './sound-note.ts';

type Histories = Pick<NotesService, 'versions' | 'adoptVersions'>;

/** Histories that are read at a time. */
const AT_ONCE = 16;

const readAll = async (notes: Histories, ids: readonly string[]): Promise<readonly (readonly Version[])[]> => {
  const found: (readonly Version[])[] = [];
  for (let start = 0; start < ids.length; start += AT_ONCE)
    found.push(...(await Promise.all(ids.slice(start, start + AT_ONCE).map((id) => notes.versions(id)))));
  return found;
};

/** The histories of these notes, one after the other, as lines for a pack. */
export const versionLines = async (notes: Histories, ids: readonly string[]): Promise<readonly object[]> =>
  (await readAll(notes, ids.toSorted())).flat().map((version) => versionLine(version, CURRENT_SCHEMA));

/** A version as a pack tells it, or null: as much is asked of it as of a note. */
export const soundVersion = (raw: unknown): Version | null => {
  const version = parseVersion(raw, CURRENT_SCHEMA);
  return version && soundNote(version.note, CURRENT_SCHEMA.version) ? version : null;
};

const byNote = (versions: readonly Version[]): ReadonlyMap<string, readonly Version[]> =>
  Map.groupBy(versions, ({ note }) => note.id);

/** The earlier states that a pack tells. */
export const knownIn = (versions: readonly Version[]): Known => {
  const grouped = byNote(versions);
  return (id) => (grouped.get(id) ?? []).map(({ note }) => note);
};

/** The earlier states of these notes here. */
export const knownHere = async (notes: Histories, ids: readonly string[]): Promise<Known> => {
  const pasts = await readAll(notes, ids);
  const known = new Map(ids.map((id, index) => [id, (pasts[index] ?? []).map(({ note }) => note)]));
  return (id) => known.get(id) ?? [];
};

/** Takes the versions of a pack in, but those that are here already. */
export const adoptVersions = async (notes: Histories, versions: readonly Version[]): Promise<void> => {
  const grouped = [...byNote(versions)];
  const pasts = await readAll(
    notes,
    grouped.map(([id]) => id),
  );
  const isHere = (index: number, { note, keptAt }: Version) =>
    (pasts[index] ?? []).some((each) => each.keptAt === keptAt && isSameContent(each.note, note));
  await notes.adoptVersions(grouped.flatMap(([, some], index) => some.filter((each) => !isHere(index, each))));
};
