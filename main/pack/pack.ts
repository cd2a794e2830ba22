/** Everything of a person's as files. Pure: the same state gives the same bytes. */
import { z } from 'zod';
import { cslOf } from '../../content/schema/index.ts';
import { CURRENT_SCHEMA } from '../notes/migrations.ts';
import { storedForm } from '../notes/records.ts';
import { toStoredProgress } from '../progress/progress-file.ts';
import { toStoredWorkspace } from '../workspace/workspace-file.ts';
import { atlasPages } from './atlas-pages.ts';
import { inOrder, makeBook } from './book.ts';
import { canonical } from './canonical.ts';
import { canvasOf } from './canvas.ts';
import { hashOf } from './hash.ts';
import { notePage } from './note-page.ts';
import { PACK_FORMAT, type PackFile, type PackState, RECORDS } from './pack-file.ts';

/** What a pack says about itself. Without a time, so that the same pack is the same. */
export const Manifest = z.looseObject({
  format: z.int().min(1),
  app: z.string().max(100),
  /** Number of the form of the notes. */
  notesSchema: z.int().min(1),
  files: z.record(z.string(), z.looseObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), size: z.int().min(0) })),
});
export type Manifest = z.infer<typeof Manifest>;

const json = (path: string, value: unknown): PackFile => ({
  path,
  bytes: Buffer.from(`${JSON.stringify(canonical(value), null, 2)}\n`),
});

const lines = (path: string, records: readonly object[]): PackFile => ({
  path,
  bytes: Buffer.concat(records.map((record) => Buffer.from(`${JSON.stringify(canonical(record))}\n`))),
});

const byPath = (a: PackFile, b: PackFile): number => (a.path < b.path ? -1 : 1);

const manifestOf = (files: readonly PackFile[], app: string): PackFile =>
  json(RECORDS.manifest, {
    format: PACK_FORMAT,
    app,
    notesSchema: CURRENT_SCHEMA.version,
    files: Object.fromEntries(files.map(({ path, bytes }) => [path, { sha256: hashOf(bytes), size: bytes.length }])),
  } satisfies Manifest);

/** The files of a pack, sorted by path; the manifest names all others. */
export const packFiles = (state: PackState): readonly PackFile[] => {
  const book = makeBook(state);
  const files = [
    ...atlasPages(state, book),
    ...inOrder(state.notes).map((note) => notePage(note, book)),
    json('map.canvas', canvasOf(state, book)),
    { path: 'map.svg', bytes: Buffer.from(state.words.svg) },
    json('bibliography.json', state.content.references.map(cslOf)),
    lines(RECORDS.notes, state.notes.map(storedForm)),
    lines(RECORDS.versions, state.versions),
    json(RECORDS.workspace, toStoredWorkspace(state.workspace)),
    json(RECORDS.progress, toStoredProgress(state.progress)),
  ].sort(byPath);
  return [...files, manifestOf(files, state.appVersion)].sort(byPath);
};
