/** From what a link names to the thing: by id, or by a name that somebody typed. Pure. */
import { type LinkTarget, replaceLinks } from '../../notation/links.ts';
import { spoken } from '../../notation/title.ts';
import type { Note } from '../../preload/contract.ts';
import { nameOf } from '../words/name.ts';
import { authorList, shortCitation, yearOf } from '../words/reference.ts';
import { relationTitle } from '../words/sentence.ts';
import type { Atlas } from './atlas.ts';
import { remembered } from './remembered.ts';

/** What a link leads to, with the name that it bears today. */
export interface Resolved {
  readonly kind: 'concept' | 'relation' | 'note' | 'reference';
  readonly id: string;
  readonly name: string;
}

/** Null: it leads nowhere. */
export type Resolve = (target: LinkTarget) => Resolved | null;

/** The form in which names are the same. */
const nameKey = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

interface Names {
  readonly byId: ReadonlyMap<string, Resolved>;
  readonly byName: ReadonlyMap<string, Resolved>;
}

const indexed = (all: readonly (readonly [Resolved, readonly string[]])[]): Names => {
  const byName = new Map<string, Resolved>();
  for (const [thing, names] of all)
    for (const name of names) if (!byName.has(nameKey(name))) byName.set(nameKey(name), thing);
  return { byId: new Map(all.map(([thing]) => [`${thing.kind}:${thing.id}`, thing])), byName };
};

const namesOfAtlas = remembered((atlas: Atlas): Names => {
  const things: (readonly [Resolved, readonly string[]])[] = [];
  for (const concept of atlas.concepts) {
    const name = nameOf(concept);
    const names = [name, concept.label, ...(concept.short ? [concept.short] : []), ...concept.aliases];
    things.push([{ kind: 'concept', id: concept.id, name }, names]);
  }
  for (const relation of atlas.relations) {
    const name = relationTitle(atlas, relation);
    things.push([{ kind: 'relation', id: relation.id, name }, [name]]);
  }
  for (const reference of atlas.references) {
    const name = shortCitation(reference);
    const inFull = `${authorList(reference)} ${yearOf(reference) ?? ''}`.trim();
    things.push([{ kind: 'reference', id: reference.id, name }, [name, inFull]]);
  }
  return indexed(things);
});

const namesOfNotes = remembered(
  (notes: readonly Note[]): Names =>
    indexed(
      notes.map(({ id, title }) => [{ kind: 'note', id, name: title || 'Untitled note' }, title === '' ? [] : [title]]),
    ),
);

/**
 * What links lead to, given the atlas and the live notes. A name of the atlas comes before the title of a note; of two
 * notes with one title the one changed last.
 */
export const makeResolve = (atlas: Atlas, notes: readonly Note[]): Resolve => {
  const ours = namesOfAtlas(atlas);
  return (target) => {
    if (target.kind === 'name') {
      const key = nameKey(target.name);
      return ours.byName.get(key) ?? namesOfNotes(notes).byName.get(key) ?? null;
    }
    const names = target.kind === 'note' ? namesOfNotes(notes) : ours;
    return names.byId.get(`${target.kind}:${target.id}`) ?? null;
  };
};

/** A text as it reads: its links by their own words, or by the names of today. */
export const withNames = (body: string, resolve: Resolve): string =>
  replaceLinks(body, (link) => link.words ?? resolve(link.target)?.name ?? spoken(link));
