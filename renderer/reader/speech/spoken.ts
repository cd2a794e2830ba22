import { type Block, type Protocol, type Reading, spokenText, type Table } from '../../../content/schema/index.ts';
import type { Atlas } from '../../state/atlas.ts';
import { blockId, type CourseBook } from '../../state/course.ts';
import { nameOf } from '../../words/name.ts';

/** A passage as it is read aloud. */
export interface Spoken {
  readonly id: string;
  readonly text: string;
}

/** Ends in a sign at which a voice pauses. */
const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

const sentences = (...parts: readonly string[]): string => parts.map(spokenText).map(sentence).join(' ');

/** Row by row, each cell after the name of its column. */
const tableWords = ({ title, columns, rows }: Table): string =>
  sentences(
    title,
    ...rows.flatMap(({ cells: [head = '', ...cells] }) => [
      head,
      ...cells.map((cell, index) => `${columns[index + 1]}: ${cell}`),
    ]),
  );

const planWords = ({ name, components, rationale, established, caveats }: Protocol, { concept }: Atlas): string => {
  const parts = components.flatMap((id) => concept.get(id) ?? []).map(nameOf);
  return sentences(
    name,
    'Education, not medical advice',
    `Components: ${parts.join(', ')}`,
    `Why the article proposes it: ${rationale}`,
    `What is established: ${established}`,
    `Caveats: ${caveats}`,
  );
};

/** What is read aloud of a reading: every passage in its order, headings before what they stand above. */
export const spokenPassages = (
  atlas: Atlas,
  { tables, protocols }: CourseBook,
  { sections }: Reading,
  isPlain: boolean,
): readonly Spoken[] => {
  const wordsOf = (block: Block): string => {
    switch (block.kind) {
      case 'paragraph':
        return spokenText(isPlain ? block.plain : block.text);
      case 'table':
        return tables
          .filter(({ id }) => id === block.table)
          .map(tableWords)
          .join(' ');
      case 'protocol':
        return protocols
          .filter(({ id }) => id === block.protocol)
          .map((plan) => planWords(plan, atlas))
          .join(' ');
    }
  };
  return sections.flatMap(({ heading, blocks }) =>
    blocks.map((block, index) => ({
      id: blockId(block),
      text: index === 0 ? `${sentence(heading)} ${wordsOf(block)}` : wordsOf(block),
    })),
  );
};
