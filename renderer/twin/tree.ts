import type { Concept, Fact, Lane, Place, ReferenceId, Relation } from '../../content/schema/index.ts';
import { gridReference } from '../../content/schema/index.ts';
import type { Note } from '../../preload/contract.ts';
import { type Trunk, trunksOf } from '../drawing/trunks.ts';
import type { Atlas } from '../state/atlas.ts';
import type { Conditions } from '../state/lens.ts';
import type { Lit } from '../state/lights.ts';
import { notesAbout } from '../state/targets.ts';
import { litOfTrunk } from '../state/trunk-light.ts';
import type { Subject } from '../state/view.ts';
import { type Link, type LinkGroup, linkGroups } from '../words/links.ts';
import { nameOf } from '../words/name.ts';
import { relationName, relationTitle } from '../words/sentence.ts';
import { balanceOf, conceptName } from '../words/spoken.ts';
import { detailItems, factItems } from './evidence.ts';

interface Common {
  /** Keys from the root down, joined by `/`: the same relation has one item under each of its ends. */
  readonly key: string;
  /** What is seen first, and what typing letters finds. */
  readonly label: string;
  /** What is read out. */
  readonly name: string;
  /** What Enter opens; null where it folds. */
  readonly subject: Subject | null;
  readonly children: readonly TreeItem[];
}

export type TreeItem = Common &
  (
    | { readonly kind: 'lane'; readonly letter: string }
    | { readonly kind: 'concept'; readonly concept: Concept; readonly place: string; readonly balance: string }
    | { readonly kind: 'group' }
    | { readonly kind: 'relation'; readonly relation: Relation }
    | { readonly kind: 'detail'; readonly term: string }
    /** A claim about a concept. */
    | { readonly kind: 'fact'; readonly fact: Fact }
    /** What a claim or relation rests on; Enter shows it in full. */
    | { readonly kind: 'source'; readonly reference: ReferenceId; readonly title: string }
    /** Leads to the concept at the other end. */
    | { readonly kind: 'way' }
    | { readonly kind: 'note' }
    /** All relations of one sign from one lane into another; Enter lights them. */
    | { readonly kind: 'trunk'; readonly sign: Trunk['sign']; readonly lit: Lit }
  );

const leaf = { children: [] } as const;

const noteItems = (notes: readonly Note[], subject: Subject, under: string): readonly TreeItem[] =>
  notesAbout(notes, subject).map(({ id, title }) => ({
    ...leaf,
    kind: 'note',
    key: `${under}/${id}`,
    label: title || 'Empty note',
    name: `My note: ${title || 'empty'}`,
    subject,
  }));

const relationItem = (atlas: Atlas, notes: readonly Note[], link: Link, group: LinkGroup['title'], under: string) => {
  const { relation, other } = link;
  const key = `${under}/${relation.id}`;
  const subject = { kind: 'relation', id: relation.id } as const;
  const own = noteItems(notes, subject, key);
  const isSentence = group === 'Other links' || group === 'Depends on context';
  return {
    kind: 'relation',
    key,
    label: isSentence ? relationTitle(atlas, relation) : nameOf(other),
    name: [relationName(atlas, relation), ...(own.length > 0 ? ['has your note'] : [])].join(', '),
    subject,
    relation,
    children: [
      ...detailItems(atlas, relation, subject, key),
      ...own,
      {
        ...leaf,
        kind: 'way',
        key: `${key}/way`,
        label: `Go to ${nameOf(other)}`,
        name: `Go to ${nameOf(other)}`,
        subject: { kind: 'concept', id: other.id },
      },
    ],
  } satisfies TreeItem;
};

const counted = (name: string, count: number): string => `${name}, ${count}`;

const groupItem = (title: string, under: string, toChildren: (key: string) => readonly TreeItem[]): TreeItem => {
  const key = under ? `${under}/${title}` : title;
  const children = toChildren(key);
  return { kind: 'group', key, label: title, name: counted(title, children.length), subject: null, children };
};

/** Which concepts and relations are listed. */
type Keeps = (subject: Subject) => boolean;

const keptGroups = (atlas: Atlas, concept: Concept, keeps: Keeps): readonly LinkGroup[] =>
  linkGroups(atlas, concept)
    .map(({ title, links }) => ({
      title,
      links: links.filter(({ relation: { id } }) => keeps({ kind: 'relation', id })),
    }))
    .filter(({ links }) => links.length > 0);

const conceptItem = (atlas: Atlas, notes: readonly Note[], keeps: Keeps, concept: Concept, under: string): TreeItem => {
  const key = `${under}/${concept.id}`;
  const subject = { kind: 'concept', id: concept.id } as const;
  const balance = balanceOf(atlas, concept.id);
  const hasNote = notesAbout(notes, subject).length > 0;
  return {
    kind: 'concept',
    key,
    label: nameOf(concept),
    name: [conceptName(concept), balance, ...(hasNote ? ['Has your note'] : [])].filter(Boolean).join('. '),
    subject,
    concept,
    balance,
    place: gridReference(atlas.layout, concept.id) ?? '',
    children: [
      ...keptGroups(atlas, concept, keeps).map(({ title, links }) =>
        groupItem(title, key, (under) => links.map((link) => relationItem(atlas, notes, link, title, under))),
      ),
      groupItem('What is known', key, (under) => factItems(atlas, concept.facts, subject, under)),
      ...(hasNote ? [groupItem('My notes', key, (under) => noteItems(notes, subject, under))] : []),
    ],
  };
};

/** The trunks of the map, with what is listed of them. */
const betweenLanes = (atlas: Atlas, keeps: Keeps, conditions?: Conditions): TreeItem =>
  groupItem('From lane to lane', '', (under) =>
    trunksOf(atlas, conditions).flatMap((trunk): readonly TreeItem[] => {
      const relations = trunk.relations.filter((id) => keeps({ kind: 'relation', id }));
      if (relations.length === 0) return [];
      const { from, to, sign } = trunk;
      const lit = litOfTrunk(atlas, { ...trunk, relations });
      const told = { label: lit.label, name: lit.label, subject: null };
      return [{ ...leaf, ...told, kind: 'trunk', key: `${under}/${from} ${to} ${sign}`, sign, lit }];
    }),
  );

/** From cause to effect, as the columns of the map run. */
const inMapOrder = (a: Place | undefined, b: Place | undefined): number =>
  (a?.column ?? 0) - (b?.column ?? 0) || (a?.y ?? 0) - (b?.y ?? 0) || (a?.x ?? 0) - (b?.x ?? 0);

/**
 * The whole map as a tree: lane, concept, relations by what they do and what is known, relation and claim, sources and
 * the user's notes.
 * Lanes stand as on the map, from top to bottom; concepts from left to right; last what leads from lane to lane.
 *
 * @param keeps  leaves out concepts and relations, and lanes and groups that hold nothing then
 * @param conditions  what the context makes of relations: what it rules out leads from no lane to another
 */
export const treeOf = (
  atlas: Atlas,
  notes: readonly Note[],
  keeps: Keeps = () => true,
  conditions?: Conditions,
): readonly TreeItem[] => {
  const { lanes, places } = atlas.layout;
  const laneItem = ({ id, letter, title }: Lane): TreeItem => {
    const concepts = atlas.concepts
      .filter((concept) => places[concept.id]?.lane === id && keeps({ kind: 'concept', id: concept.id }))
      .toSorted((a, b) => inMapOrder(places[a.id], places[b.id]));
    return {
      kind: 'lane',
      key: id,
      letter,
      label: title,
      name: counted(title, concepts.length),
      subject: null,
      children: concepts.map((concept) => conceptItem(atlas, notes, keeps, concept, id)),
    };
  };
  return [...lanes.map(laneItem), betweenLanes(atlas, keeps, conditions)].filter(({ children }) => children.length > 0);
};
