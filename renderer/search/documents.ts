import {
  type Concept,
  gridReference,
  type Reference,
  type Relation,
  spokenText,
  type Term,
} from '../../content/schema/index.ts';
import type { Note } from '../../preload/contract.ts';
import type { Atlas } from '../state/atlas.ts';
import type { AuditedClaim, CourseBook, Passage } from '../state/course.ts';
import { promptOf } from '../state/journal.ts';
import { authorList, yearOf } from '../words/reference.ts';
import { relationTitle } from '../words/sentence.ts';

/** What a result in the content leads to. */
export type ContentFound =
  | { readonly kind: 'concept'; readonly concept: Concept }
  | { readonly kind: 'relation'; readonly relation: Relation }
  | { readonly kind: 'fact'; readonly concept: Concept; readonly text: string }
  /** A paragraph of a reading, told at its depth or plainly. */
  | { readonly kind: 'passage'; readonly passage: Passage; readonly isPlain: boolean; readonly text: string }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'term'; readonly term: Term }
  | { readonly kind: 'claim'; readonly claim: AuditedClaim };

/** A note, or an entry of the journal. */
export interface NoteFound {
  readonly kind: 'note' | 'entry';
  readonly note: Note;
}

/** What a result leads to. */
export type Found = ContentFound | NoteFound;

export const noteFound = (note: Note): NoteFound => ({
  kind: promptOf(note.targets) === null ? 'note' : 'entry',
  note,
});

/** One entry of the index of the content. A field that an entry does not have is empty. */
export interface Entry {
  readonly id: string;
  readonly found: ContentFound;
  readonly name: string;
  readonly alias: string;
  readonly place: string;
  readonly people: string;
  readonly text: string;
}

const BLANK = { name: '', alias: '', place: '', people: '', text: '' };

const conceptEntry = (atlas: Atlas, concept: Concept): Entry => ({
  ...BLANK,
  id: `concept:${concept.id}`,
  found: { kind: 'concept', concept },
  name: concept.label,
  alias: [concept.short ?? '', ...concept.aliases].join(' · '),
  place: gridReference(atlas.layout, concept.id) ?? '',
});

const factEntries = (concept: Concept): readonly Entry[] =>
  concept.facts.map(({ text, note }, index) => ({
    ...BLANK,
    id: `fact:${concept.id}:${index}`,
    found: { kind: 'fact', concept, text },
    text: `${text} ${note}`,
  }));

const relationEntry = (atlas: Atlas, relation: Relation): Entry => ({
  ...BLANK,
  id: `relation:${relation.id}`,
  found: { kind: 'relation', relation },
  name: relationTitle(atlas, relation),
  text: `${relation.mechanism} ${relation.context} ${relation.contestedNote}`,
});

const referenceEntry = (reference: Reference): Entry => ({
  ...BLANK,
  id: `reference:${reference.id}`,
  found: { kind: 'reference', reference },
  people: `${authorList(reference)} ${yearOf(reference) ?? ''}`,
  text: reference.title,
});

const termEntry = (term: Term): Entry => ({
  ...BLANK,
  id: `term:${term.id}`,
  found: { kind: 'term', term },
  name: term.term,
  text: term.text,
});

const claimEntry = (claim: AuditedClaim): Entry => ({
  ...BLANK,
  id: `claim:${claim.id}`,
  found: { kind: 'claim', claim },
  text: `${claim.text} ${claim.why}`,
});

const passageEntries = (passage: Passage): readonly Entry[] => {
  const { block } = passage;
  if (block.kind !== 'paragraph') return [];
  return [false, true].map((isPlain) => {
    const text = spokenText(isPlain ? block.plain : block.text);
    return {
      ...BLANK,
      id: `passage:${block.id}:${isPlain ? 'plain' : 'full'}`,
      found: { kind: 'passage', passage, isPlain, text },
      text: `${passage.section.heading} ${text}`,
    };
  });
};

/** Entries for all that the content holds. */
export const contentEntries = (atlas: Atlas, course: CourseBook): readonly Entry[] => [
  ...atlas.concepts.map((concept) => conceptEntry(atlas, concept)),
  ...atlas.concepts.flatMap(factEntries),
  ...atlas.relations.map((relation) => relationEntry(atlas, relation)),
  ...atlas.references.map(referenceEntry),
  ...course.glossary.map(termEntry),
  ...course.audited.map(claimEntry),
  ...[...course.passage.values()].flatMap(passageEntries),
];
