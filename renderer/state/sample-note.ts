import type { Note, NoteTarget } from '../../preload/contract.ts';

/** A note whose text and title are its id, for tests. */
export const sampleNote = (id: string, ...targets: readonly NoteTarget[]): Note => ({
  id,
  body: id,
  title: id,
  targets,
  createdAt: 1,
  updatedAt: 1,
  rev: 1,
  tags: [],
  label: null,
  isPinned: false,
  deletedAt: null,
});
