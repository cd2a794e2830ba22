/** From foreign files to what they say, each note looked at by itself. Nothing is decided here. */
import type { Note, PackRefusal, Progress, Workspace } from '../../preload/contract.ts';
import type { Version } from '../notes/history/version.ts';
import { CURRENT_SCHEMA } from '../notes/migrations.ts';
import { parseStoredProgress } from '../progress/progress-file.ts';
import { parseStoredWorkspace } from '../workspace/workspace-file.ts';
import { type Bearer, bookOf, FOLDERS, PAGE_KINDS, type PageEntry } from './book.ts';
import { readPage } from './front-matter.ts';
import { hashOf } from './hash.ts';
import { soundVersion } from './history.ts';
import { REFUSED, REMARKS, UNREADABLE } from './messages.ts';
import { changedOutside } from './outside.ts';
import { Manifest } from './pack.ts';
import { PACK_FORMAT, RECORDS } from './pack-file.ts';
import { plainNotes } from './plain.ts';
import { jsonOf, linesOf } from './sound-json.ts';
import { soundNote } from './sound-note.ts';
import { textOf } from './sound-text.ts';
import { type Source, Unreadable, unwrapped } from './source.ts';
import { isAtlasPage, type Pages } from './vault-links.ts';

/** A note of a pack: as it was exported, and as somebody changed its file since. */
export interface PackedNote {
  readonly base: Note;
  /** The same object as `base` if the file was left alone. */
  readonly note: Note;
}

export interface ReadPack {
  readonly name: string;
  readonly isPack: boolean;
  /** In the order of the pack. */
  readonly notes: readonly PackedNote[];
  readonly versions: readonly Version[];
  readonly workspace: Workspace | null;
  readonly progress: Progress | null;
  readonly refused: readonly PackRefusal[];
  readonly remarks: readonly string[];
}

const manifestIn = (source: Source): Manifest | null => {
  const bytes = source.files.get(RECORDS.manifest);
  const value = bytes && jsonOf(bytes);
  const found = value?.ok ? Manifest.safeParse(value.value) : null;
  if (!found?.success) return null;
  if (found.data.format > PACK_FORMAT || found.data.notesSchema > CURRENT_SCHEMA.version)
    throw new Unreadable(UNREADABLE.newer);
  return found.data;
};

/** The pages as their front matter names them. */
const pagesIn = (source: Source): Pages => {
  const pages = new Map<string, PageEntry>();
  for (const [path, bytes] of source.files) {
    const folder = PAGE_KINDS.find((kind) => path.startsWith(`${FOLDERS[kind]}/`));
    const text = folder && path.endsWith('.md') ? textOf(bytes) : null;
    const fields = text?.ok ? readPage(text.value).fields : null;
    if (!folder || typeof fields?.id !== 'string' || typeof fields.title !== 'string') continue;
    const place = path.slice(0, -'.md'.length);
    pages.set(place, { kind: folder, id: fields.id, path: place, title: fields.title });
  }
  return pages;
};

const aliasesIn = (source: Source, { path }: PageEntry): readonly string[] => {
  const text = textOf(source.files.get(`${path}.md`) ?? Buffer.of());
  const aliases = text.ok ? readPage(text.value).fields?.aliases : null;
  return Array.isArray(aliases) ? aliases.filter((each) => typeof each === 'string') : [];
};

const bearersOf = (source: Source, pages: Pages, notes: readonly Note[]): readonly Bearer[] => {
  const concepts = [...pages.values()].filter(({ kind }) => kind === 'concept');
  return [
    ...concepts.map((page): Bearer => [page.title, 'concept', page.id]),
    ...concepts.flatMap((page) => aliasesIn(source, page).map((alias): Bearer => [alias, 'concept', page.id])),
    ...notes.flatMap(({ id, title, deletedAt }): Bearer[] => (deletedAt === null ? [[title, 'note', id]] : [])),
  ];
};

type Told = Pick<ReadPack, 'versions'> & { readonly notes: readonly Note[]; readonly refused: readonly PackRefusal[] };

const listsIn = (source: Source, schema: number): Told => {
  const refused: PackRefusal[] = [];
  const notes = new Map<string, Note>();
  const versions: Version[] = [];
  const at = (path: string, number: number) => `${path}, line ${number}`;
  for (const { number, line } of linesOf(source.files.get(RECORDS.notes) ?? Buffer.of())) {
    const refuse = (reason: string) => refused.push({ path: at(RECORDS.notes, number), reason });
    const note = line.ok ? soundNote(line.value, schema) : null;
    if (!line.ok) refuse(line.reason);
    else if (!note) refuse(REFUSED.note);
    else if (notes.has(note.id.toLowerCase())) refuse(REFUSED.twice);
    else notes.set(note.id.toLowerCase(), note);
  }
  for (const { number, line } of linesOf(source.files.get(RECORDS.versions) ?? Buffer.of())) {
    const version = line.ok ? soundVersion(line.value) : null;
    if (version) versions.push(version);
    else refused.push({ path: at(RECORDS.versions, number), reason: line.ok ? REFUSED.version : line.reason });
  }
  return { notes: [...notes.values()], versions, refused };
};

/** What one of the small files says; null if it is not there or cannot be read, which is then remarked. */
const keptIn = <T>(source: Source, path: string, parse: (raw: unknown) => T | null, remark: () => void): T | null => {
  const bytes = source.files.get(path);
  if (!bytes) return null;
  const value = jsonOf(bytes);
  try {
    const kept = value.ok ? parse(value.value) : null;
    if (kept === null) remark();
    return kept;
  } catch {
    remark();
    return null;
  }
};

const isSame = (manifest: Manifest, path: string, bytes: Buffer): boolean =>
  Object.hasOwn(manifest.files, path) && manifest.files[path]?.sha256 === hashOf(bytes);

const readWhole = (source: Source, manifest: Manifest, now: number): ReadPack => {
  const remarks: string[] = [];
  const told = listsIn(source, manifest.notesSchema);
  const refused = [...source.refused, ...told.refused];
  const pages = pagesIn(source);
  const book = bookOf(pages.values(), bearersOf(source, pages, told.notes));
  const byId = new Map(told.notes.map((note) => [note.id, note]));
  const changed = new Map<string, Note>();
  const foreign = new Map<string, Buffer>();
  for (const [path, bytes] of source.files) {
    if (!path.endsWith('.md')) continue;
    if (isSame(manifest, path, bytes)) continue;
    if (isAtlasPage(path) && pages.has(path.slice(0, -'.md'.length))) {
      if (Object.hasOwn(manifest.files, path)) refused.push({ path, reason: REFUSED.atlasPage });
      continue;
    }
    const text = textOf(bytes);
    const id = text.ok ? readPage(text.value).fields?.id : null;
    const note = typeof id === 'string' && !changed.has(id) ? byId.get(id) : undefined;
    if (text.ok && note) changed.set(note.id, changedOutside(note, text.value, book, pages));
    else foreign.set(path, bytes);
  }
  const missing = Object.keys(manifest.files).filter(
    (path) =>
      path.startsWith(`${FOLDERS.note}/`) &&
      !source.files.has(path) &&
      !source.refused.some((each) => each.path === path),
  );
  if (missing.length > 0) remarks.push(REMARKS.missing(missing.length));
  const list = source.files.get(RECORDS.notes);
  if (list && !isSame(manifest, RECORDS.notes, list)) remarks.push(REMARKS.changedList);
  const free = plainNotes(foreign, pages, now);
  return {
    name: source.name,
    isPack: true,
    notes: [
      ...told.notes.map((base) => ({ base, note: changed.get(base.id) ?? base })),
      ...free.notes.map((note) => ({ base: note, note })),
    ],
    versions: told.versions,
    workspace: keptIn(
      source,
      RECORDS.workspace,
      (raw) => parseStoredWorkspace(raw).workspace,
      () => remarks.push(REMARKS.workspace),
    ),
    progress: keptIn(
      source,
      RECORDS.progress,
      (raw) => parseStoredProgress(raw).progress,
      () => remarks.push(REMARKS.progress),
    ),
    refused: [...refused, ...free.refused],
    remarks,
  };
};

/** A pack whose manifest is lost: what it names is found all the same, and each note is looked at by itself. */
const NO_MANIFEST: Manifest = { format: PACK_FORMAT, app: '', notesSchema: CURRENT_SCHEMA.version, files: {} };

const readPlain = ({ name, files, refused }: Source, now: number): ReadPack => {
  const free = plainNotes(files, new Map(), now);
  return {
    name,
    isPack: false,
    notes: free.notes.map((note) => ({ base: note, note })),
    versions: [],
    workspace: null,
    progress: null,
    refused: [...refused, ...free.refused],
    remarks: [],
  };
};

/**
 * @param now  for files that do not say when they were written, in ms since 1970
 * @throws Unreadable if nothing of it can be taken in
 */
export const readPack = (given: Source, now: number): ReadPack => {
  const source = unwrapped(unwrapped(given, RECORDS.manifest), RECORDS.notes);
  if (source.files.size + source.refused.length === 0) throw new Unreadable(UNREADABLE.empty);
  const manifest = manifestIn(source);
  if (manifest) return readWhole(source, manifest, now);
  if (!source.files.has(RECORDS.notes)) return readPlain(source, now);
  const found = readWhole(source, NO_MANIFEST, now);
  return { ...found, remarks: [REMARKS.noManifest, ...found.remarks.filter((each) => each !== REMARKS.changedList)] };
};
