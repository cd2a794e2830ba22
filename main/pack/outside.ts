/** A Markdown file of a pack that was changed since: as a change of its note, made outside of the app. */
import { diffArrays } from 'diff';
import { deriveTitle } from '../../notation/title.ts';
import { LABEL_COLOURS, type LabelColour, type Note, type NoteTarget } from '../../preload/contract.ts';
import { type Book, targetWord } from './book.ts';
import { readPage } from './front-matter.ts';
import { tagsFrom } from './tags.ts';
import { fromVault, type Pages, toVault } from './vault-links.ts';

/** What the app writes around a body. */
const bare = (body: string): string => body.replace(/^\r?\n/, '').replace(/\n$/, '');

/**
 * The body with what was changed in the vault. Lines that were left alone are the note's own, with the links that it
 * had; only changed lines have their links read back.
 */
const mergedBody = (base: string, exported: string, edited: string, pages: Pages): string => {
  const [own, before, after] = [base, exported, edited].map((text) => text.split('\n'));
  if (!own || !before || !after || own.length !== before.length) return fromVault(edited, pages);
  const lines: string[] = [];
  let at = 0;
  for (const { added, removed, value } of diffArrays(before, after)) {
    if (added) lines.push(...value.map((line) => fromVault(line, pages)));
    else {
      if (!removed) lines.push(...own.slice(at, at + value.length));
      at += value.length;
    }
  }
  return lines.join('\n');
};

const wordsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

const isLabel = (value: unknown): value is LabelColour => LABEL_COLOURS.some((each) => each === value);

/** What it is about: what was struck out is gone. What was added by hand is not guessed at. */
const targetsLeft = (targets: readonly NoteTarget[], fields: Readonly<Record<string, unknown>>) => {
  if (!('targets' in fields)) return targets;
  const words = new Set(wordsOf(fields.targets));
  return targets.filter((target) => words.has(targetWord(target)));
};

/**
 * The note as the file has it now; the same object if nothing of the note is different.
 *
 * @param text  of the file
 * @param book  of the pack as it was written: by it the body looked then as the file did
 */
export const changedOutside = (note: Note, text: string, book: Book, pages: Pages): Note => {
  const { fields, body } = readPage(text);
  const edited = bare(body).replaceAll('\r\n', note.body.includes('\r\n') ? '\r\n' : '\n');
  const exported = toVault(note.body, book);
  const next = {
    ...note,
    body: edited === exported ? note.body : mergedBody(note.body, exported, edited, pages),
    tags: fields && 'tags' in fields ? tagsFrom(fields.tags) : note.tags,
    label: fields && 'label' in fields ? (isLabel(fields.label) ? fields.label : null) : note.label,
    isPinned: fields && 'pinned' in fields ? fields.pinned === true : note.isPinned,
    targets: fields ? targetsLeft(note.targets, fields) : note.targets,
  };
  const changed = { ...next, title: next.body === note.body ? note.title : deriveTitle(next.body) };
  return JSON.stringify(changed) === JSON.stringify(note) ? note : changed;
};
