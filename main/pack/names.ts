/** Names of the files of a vault: such as every file system takes and a wiki link can say, each of them once. */
import { fileNameOf } from '../export/file-name.ts';

/** What would end a wiki link, or point into a page. */
const NOT_IN_LINKS = /[[\]#^|%]+/g;
const MOST_BYTES = 100;

/** What file systems that know no case, or other forms of the same letters, take for the same name. */
export const sameName = (name: string): string => name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');

const cut = (name: string, most: number): string => {
  let kept = '';
  for (const character of name) {
    if (Buffer.byteLength(kept + character) > most) break;
    kept += character;
  }
  return kept.trimEnd();
};

export interface Titled {
  readonly id: string;
  readonly title: string;
}

/**
 * A name for each, without extension, at most 100 bytes long. Where two would be alike, the one with the greater id gets
 * a number: so the same things have the same names every time.
 *
 * @param fallback  for what has no title
 */
export const namesOf = (things: readonly Titled[], fallback: string): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, title } of things.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const wish = fileNameOf(title.replace(NOT_IN_LINKS, ' ').trim() || fallback);
    let name = cut(wish, MOST_BYTES);
    for (let count = 2; taken.has(sameName(name)); count += 1) {
      const number = ` (${count})`;
      name = cut(wish, MOST_BYTES - number.length) + number;
    }
    taken.add(sameName(name));
    names.set(id, name);
  }
  return names;
};
