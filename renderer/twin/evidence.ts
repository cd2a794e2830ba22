import { type Fact, gradeOf, type ReferenceId, type Relation } from '../../content/schema/index.ts';
import type { Atlas } from '../state/atlas.ts';
import type { Subject } from '../state/view.ts';
import { gradeWord, studyWord, timeWord } from '../words/evidence.ts';
import { shortCitation } from '../words/reference.ts';
import type { TreeItem } from './tree.ts';

/** The sources of a claim, in the order in which it cites them; Enter shows one in full. */
const sourceItems = (
  atlas: Atlas,
  cites: readonly ReferenceId[],
  subject: Subject,
  under: string,
): readonly TreeItem[] =>
  cites.flatMap((id): readonly TreeItem[] => {
    const reference = atlas.reference.get(id);
    if (!reference) return [];
    const label = shortCitation(reference);
    const name = `Source: ${label}, ${reference.title}`;
    const { title } = reference;
    return [{ kind: 'source', key: `${under}/${id}`, label, title, name, reference: id, subject, children: [] }];
  });

const sourceCount = ({ length }: readonly ReferenceId[]): string => (length === 1 ? '1 source' : `${length} sources`);

interface Detail {
  readonly term: string;
  readonly text: string;
  readonly cites?: readonly ReferenceId[];
}

/** What a relation rests on, in the order in which its card says it. */
const detailsOf = (relation: Relation): readonly Detail[] => {
  const { mechanism, context, evidence, cites, contested, contestedNote } = relation;
  const time = timeWord(relation);
  return [
    { term: 'How', text: mechanism },
    { term: 'Evidence', text: `${gradeOf(evidence)}, ${studyWord(evidence)}, ${sourceCount(cites)}`, cites },
    ...(time ? [{ term: 'How soon', text: `${time.charAt(0).toUpperCase()}${time.slice(1)}` }] : []),
    { term: 'Where', text: context },
    ...(contested ? [{ term: 'Contested', text: contestedNote }] : []),
  ];
};

/** What a relation says of itself; its evidence opens into its sources. */
export const detailItems = (atlas: Atlas, relation: Relation, subject: Subject, under: string): readonly TreeItem[] =>
  detailsOf(relation).map(({ term, text, cites = [] }) => {
    const key = `${under}/${term}`;
    const children = sourceItems(atlas, cites, subject, key);
    return { kind: 'detail', key, term, label: text, name: `${term}: ${text}`, subject, children };
  });

/** What is known about a concept, each claim with its evidence; it opens into its sources. */
export const factItems = (atlas: Atlas, facts: readonly Fact[], subject: Subject, under: string): readonly TreeItem[] =>
  facts.map((fact, index) => {
    const { text, evidence, contested, cites, note } = fact;
    const key = `${under}/${index}`;
    const parts = [text, `${gradeWord(evidence)}, ${sourceCount(cites)}`, contested ? 'contested' : [], note || []];
    const name = parts.flat().join(' · ');
    return { kind: 'fact', key, label: text, name, fact, subject, children: sourceItems(atlas, cites, subject, key) };
  });
