import type { Block, Protocol, Reading, ReferenceId, Table } from '../../content/schema/index.ts';
import type { Atlas } from '../state/atlas.ts';
import type { CourseBook } from '../state/course.ts';
import { citesIn } from '../words/stretches.ts';
import { numberSources, type Sources } from './sources.ts';

const citesOfTable = ({ rows }: Table): readonly ReferenceId[] => rows.flatMap(({ cells }) => cells.flatMap(citesIn));

const citesOfProtocol = ({ rationale, established, caveats }: Protocol): readonly ReferenceId[] =>
  [rationale, established, caveats].flatMap(citesIn);

const citesOfBlock = ({ tables, protocols }: CourseBook, block: Block): readonly ReferenceId[] => {
  switch (block.kind) {
    case 'paragraph':
      return [...citesIn(block.text), ...citesIn(block.plain)];
    case 'table':
      return tables.filter(({ id }) => id === block.table).flatMap(citesOfTable);
    case 'protocol':
      return protocols.filter(({ id }) => id === block.protocol).flatMap(citesOfProtocol);
  }
};

/**
 * Numbers the sources of readings in the order of their text, tables and plans included. The plain text names the same
 * sources, so a source has one number however a reading is told.
 */
export const sourcesOf = (atlas: Atlas, course: CourseBook, ...readings: readonly Reading[]): Sources =>
  numberSources(
    atlas,
    readings
      .flatMap(({ sections }) => sections)
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => citesOfBlock(course, block)),
  );
