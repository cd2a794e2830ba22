/** Notes and packs for tests. */
import { randomUUID } from 'node:crypto';
import type { Bundle } from '../../../content/schema/index.ts';
import type { Note, Progress, Workspace } from '../../../preload/contract.ts';
import { packFiles } from '../pack.ts';
import type { PackFile, PackState } from '../pack-file.ts';
import type { Source } from '../source.ts';
import { realContent, wordsFor } from './real-content.ts';

export const content = realContent();
export const words = wordsFor(content);

const FEW = new Set<string>(['cortisol', 'acth', 'crh']);
const CITED = new Set<string>(
  [...content.concepts.filter(({ id }) => FEW.has(id)).flatMap(({ facts, figures }) => [...facts, ...figures])].flatMap(
    ({ cites }) => cites,
  ),
);
/** A corner of the atlas: enough for many runs. */
export const corner: Bundle = {
  ...content,
  references: content.references.filter(({ id }) => CITED.has(id)),
  concepts: content.concepts.filter(({ id }) => FEW.has(id)),
  relations: content.relations.filter(({ source, target }) => FEW.has(source) && FEW.has(target)),
};
export const NOTHING_READ: Progress = { full: [], plain: [], place: null };
export const NO_WORKSPACE: Workspace = { views: [], arrangement: {} };

export const note = (body: string, more: Partial<Note> = {}): Note => ({
  id: randomUUID(),
  body,
  title: body.split('\n', 1)[0]?.replace(/^#+ /, '') ?? '',
  targets: [],
  tags: [],
  label: null,
  isPinned: false,
  createdAt: Date.UTC(2026, 10, 24, 21, 5, 10),
  updatedAt: Date.UTC(2026, 10, 25),
  rev: 1,
  deletedAt: null,
  ...more,
});

export const stateOf = (notes: readonly Note[], more: Partial<PackState> = {}): PackState => ({
  content,
  words,
  notes,
  versions: [],
  workspace: NO_WORKSPACE,
  progress: NOTHING_READ,
  appVersion: '0.0.0',
  ...more,
});

export const sourceOf = (files: readonly PackFile[], name = 'pack'): Source => ({
  name,
  files: new Map(files.map(({ path, bytes }) => [path, bytes])),
  refused: [],
});

/** A pack on a corner of the atlas, unless another content is given. */
export const packed = (notes: readonly Note[], more: Partial<PackState> = {}): Source =>
  sourceOf(packFiles(stateOf(notes, { content: corner, ...more })));

/** The text of a file of a pack. */
export const textIn = ({ files }: Source, path: string): string => files.get(path)?.toString() ?? '';

/** The pack with another text in one of its files. */
export const withText = (source: Source, path: string, text: string): Source => ({
  ...source,
  files: new Map(source.files).set(path, Buffer.from(text)),
});
