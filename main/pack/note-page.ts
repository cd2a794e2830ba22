/** A note as a Markdown file of the vault. */
import type { Note } from '../../preload/contract.ts';
import { type Book, FOLDERS, linkable, targetLink, targetWord, UNTITLED } from './book.ts';
import { frontMatter } from './front-matter.ts';
import type { PackFile } from './pack-file.ts';
import { toVault } from './vault-links.ts';

/** The last moment that a date can name. */
const LAST_MOMENT = 8.64e15;

const moment = (milliseconds: number): string | number =>
  Math.abs(milliseconds) <= LAST_MOMENT ? new Date(milliseconds).toISOString() : milliseconds;

/**
 * The body as it stands in the vault. Between front matter and body is one empty line, so that the body begins at the
 * same place whatever it begins with.
 */
export const notePage = (note: Note, book: Book): PackFile => {
  const { id, title, body, targets, tags, label, isPinned, createdAt, updatedAt } = note;
  const path = book.pathOf('note', id) ?? `${FOLDERS.note}/${id}`;
  // A link in a title would be one of the page.
  const shown = linkable(title) || UNTITLED;
  const fields = {
    id,
    title: shown,
    created: moment(createdAt),
    updated: moment(updatedAt),
    tags,
    aliases: path.endsWith(`/${shown}`) ? [] : [shown],
    about: targets.map((target) => targetLink(book, target)),
    targets: targets.map(targetWord),
    label,
    pinned: isPinned,
  };
  return { path: `${path}.md`, bytes: Buffer.from(`${frontMatter(fields)}\n${toVault(body, book)}\n`) };
};
