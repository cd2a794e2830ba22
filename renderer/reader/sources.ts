import type { Protocol, Reading, ReferenceId, Table } from '../../content/schema/index.ts';
import type { Atlas } from '../state/atlas.ts';
import type { CourseBook } from '../state/course.ts';
import { numberSources, type Sources } from '../ui/sources.ts';
import { citesIn } from './marked.ts';

const citesOfTable = ({ rows }: Table): readonly ReferenceId[] => rows.flatMap(({ cells }) => cells.flatMap(citesIn));

const citesOfProtocol = ({ rationale, established, caveats }: Protocol): readonly ReferenceId[] =>
  [rationale, established, caveats].flatMap(citesIn);

/**
 * Numbers the sources of a reading in the order of its text, tables and plans included. The plain text names the same
 * sources, so a source has one number however the reading is told.
 */
export const sourcesOf = (atlas: Atlas, { tables, protocols }: CourseBook, { sections }: Reading): Sources =>
  numberSources(
    atlas,
    sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => {
        if (block.kind === 'paragraph') return [...citesIn(block.text), ...citesIn(block.plain)];
        if (block.kind === 'table') return tables.filter(({ id }) => id === block.table).flatMap(citesOfTable);
        return protocols.filter(({ id }) => id === block.protocol).flatMap(citesOfProtocol);
      }),
  );
