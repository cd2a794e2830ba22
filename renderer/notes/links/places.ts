/** Where notes link to, and where they name something without a link. Pure. */
import { codeIn, type Stretch } from '../../../notation/code.ts';
import { type Link, linksIn } from '../../../notation/links.ts';
import { plainLine } from '../../../notation/title.ts';
import type { Note } from '../../../preload/contract.ts';
import { remembered } from '../../state/remembered.ts';
import { type Resolve, type Resolved, withNames } from '../../state/resolve.ts';

/** What is linked to and named: a concept, relation, note or source. */
export type Thing = Pick<Resolved, 'kind' | 'id'>;

export const thingKey = ({ kind, id }: Thing): string => `${kind}:${id}`;

/** The links of a note. A note is never changed in place, so they are found once for each revision. */
export const linksOf = remembered((note: Note): readonly Link[] => linksIn(note.body));

/** A place in the text of a note. */
export interface Place extends Stretch {
  readonly note: Note;
}

/** A link that leads nowhere. */
export interface BrokenLink extends Place {
  readonly link: Link;
}

export interface LinkGraph {
  /** The first link of each note to a thing, by {@link thingKey}; newest change first. */
  readonly linkedFrom: ReadonlyMap<string, readonly Place[]>;
  readonly broken: readonly BrokenLink[];
}

/** What links to what among the notes as they are now: one look-up for each link, nothing is read again. */
export const linkGraph = (notes: readonly Note[], resolve: Resolve): LinkGraph => {
  const linkedFrom = new Map<string, Place[]>();
  const broken: BrokenLink[] = [];
  for (const note of notes)
    for (const link of linksOf(note)) {
      const { start, end } = link;
      const thing = resolve(link.target);
      if (!thing) {
        broken.push({ note, start, end, link });
        continue;
      }
      // A note that leads to itself tells nothing.
      if (thing.kind === 'note' && thing.id === note.id) continue;
      const key = thingKey(thing);
      const places = linkedFrom.get(key);
      if (!places) linkedFrom.set(key, [{ note, start, end }]);
      else if (places.at(-1)?.note !== note) places.push({ note, start, end });
    }
  return { linkedFrom, broken };
};

/** Links and addresses of Markdown itself, in which nothing is named by us. */
const OTHER_LINKS = /!?\[[^\][\n]*\]\([^()\s]*\)|<[^<>\s]+>|https?:\/\/\S+/g;

/** All of a text in which no name is taken for a mention: code, links of any kind. In order. */
export const closedIn = (body: string): readonly Stretch[] =>
  [
    ...codeIn(body),
    ...linksIn(body),
    ...[...body.matchAll(OTHER_LINKS)].map(({ 0: whole, index }) => ({ start: index, end: index + whole.length })),
  ].toSorted((a, b) => a.start - b.start);

/** Characters of the excerpt on either side of the place. */
const AROUND = 70;

const wordsBefore = (text: string): string =>
  text.length <= AROUND ? text : `… ${text.slice(-AROUND).replace(/^\S*\s+/, '')}`;
const wordsAfter = (text: string): string =>
  text.length <= AROUND ? text : `${text.slice(0, AROUND).replace(/\s+\S*$/, '')} …`;

/** What stands around a place, in its line, without marks. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** The line around a place as it reads: links by the names of today. */
export const excerptAround = ({ note: { body }, start, end }: Place, resolve: Resolve): Excerpt => {
  const from = body.lastIndexOf('\n', start - 1) + 1;
  const until = body.indexOf('\n', end);
  const read = (text: string) => withNames(text, resolve);
  const plain = (text: string) => {
    const words = plainLine(read(text));
    return words === '' && /^\s*$/.test(text) ? '' : words;
  };
  const [left, right] = [body.slice(from, start), body.slice(end, until === -1 ? body.length : until)];
  const [before, after] = [wordsBefore(plain(left)), wordsAfter(plain(right))];
  return {
    before: before && /\s$/.test(left) ? `${before} ` : before,
    words: read(body.slice(start, end)),
    after: after && /^\s/.test(right) ? ` ${after}` : after,
  };
};
