/** Tags: `#` and letters, digits, `-`, `_`, `/`, with one letter at least; behind a space or an opening bracket. */
import { codeIn, makeIsIn, type Stretch } from './code.ts';
import { linksIn } from './links.ts';

export interface Tag extends Stretch {
  /** Without `#`. */
  readonly name: string;
}

const TAG = /(?<=^|[\s([{"'“‘])#([\p{L}\p{N}_/-][\p{L}\p{M}\p{N}_/-]*)/gmu;
const LETTER = /\p{L}/u;

/** The tags of a text in order, as often as they stand there. */
export const tagStretches = (body: string): readonly Tag[] => {
  if (!body.includes('#')) return [];
  const isCode = makeIsIn(codeIn(body));
  const isLink = makeIsIn(linksIn(body));
  return [...body.matchAll(TAG)].flatMap(({ 0: whole, 1: name = '', index }) =>
    LETTER.test(name) && !isCode(index) && !isLink(index) ? [{ name, start: index, end: index + whole.length }] : [],
  );
};

/** The form in which tags are the same: `#Exam` is `#exam`. */
export const tagKey = (tag: string): string => tag.normalize('NFC').toLowerCase();

/** Every tag once, where and as it is written first. */
const distinct = (tags: readonly string[]): readonly string[] => {
  const found = new Map<string, string>();
  for (const tag of tags) if (!found.has(tagKey(tag))) found.set(tagKey(tag), tag);
  return [...found.values()];
};

export const tagsIn = (body: string): readonly string[] => distinct(tagStretches(body).map(({ name }) => name));

const known = new WeakMap<object, readonly string[]>();

/** All tags of a note: put on it, and in its text. Notes are never changed in place, so it is found out once. */
export const tagsOf = (note: { readonly body: string; readonly tags: readonly string[] }): readonly string[] => {
  const found = known.get(note) ?? distinct([...note.tags, ...tagsIn(note.body)]);
  known.set(note, found);
  return found;
};
