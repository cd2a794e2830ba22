import { type Course, type Segment, segmentsOf } from '../../schema/index.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { COURSE_FOLDER } from '../read-course.ts';
import { paragraphsOf } from '../telling.ts';

/** A marked text of the course, and where it stands. */
interface Passage {
  readonly file: string;
  readonly where: string;
  readonly text: string;
}

const passagesOf = ({ readings, tables, protocols, scenarios }: Course): readonly Passage[] => [
  ...readings.flatMap((reading) =>
    paragraphsOf(reading).flatMap(({ id, text, plain }) => [
      { file: `${COURSE_FOLDER}/readings/${reading.id}.json`, where: id, text },
      { file: `${COURSE_FOLDER}/readings/${reading.id}.json`, where: `${id}, plainly`, text: plain },
    ]),
  ),
  ...tables.flatMap(({ id, rows }) =>
    rows.flatMap(({ cells }, row) =>
      cells.map((text) => ({ file: `${COURSE_FOLDER}/tables/${id}.json`, where: `rows[${row}]`, text })),
    ),
  ),
  ...protocols.flatMap(({ id, rationale, established, caveats }) =>
    [rationale, established, caveats].map((text) => ({
      file: `${COURSE_FOLDER}/protocols/${id}.json`,
      where: id,
      text,
    })),
  ),
  ...scenarios.flatMap(({ id, story, lesson }) =>
    [story, lesson].map((text) => ({ file: `${COURSE_FOLDER}/scenarios.json`, where: id, text })),
  ),
];

/** Ids that are named somewhere in the course but exist nowhere. */
export const checkCourse = (content: Content, course: Course): readonly Problem[] => {
  const known = {
    concept: new Set<string>(content.concepts.map(({ id }) => id)),
    relation: new Set<string>(content.relations.map(({ id }) => id)),
    cite: new Set<string>(content.references.map(({ id }) => id)),
    claim: new Set<string>(course.claims.map(({ id }) => id)),
    table: new Set<string>(course.tables.map(({ id }) => id)),
    protocol: new Set<string>(course.protocols.map(({ id }) => id)),
  };
  const missing = (kind: keyof typeof known, file: string, where: string, ids: readonly string[]): readonly Problem[] =>
    ids.filter((id) => !known[kind].has(id)).map((id) => ({ file, where, message: `there is no ${kind} "${id}"` }));
  const marks = ({ file, where, text }: Passage): readonly Problem[] =>
    segmentsOf(text).flatMap((segment: Segment) =>
      segment.kind === 'words' || segment.kind === 'emphasis' ? [] : missing(segment.kind, file, where, [segment.id]),
    );
  const file = (name: string) => `${COURSE_FOLDER}/${name}.json`;
  return [
    ...passagesOf(course).flatMap(marks),
    ...course.claims.flatMap(({ id, relations, cites, denies }) => [
      ...missing('relation', file('claims'), id, relations),
      ...missing('cite', file('claims'), id, cites),
      ...missing('claim', file('claims'), id, denies),
    ]),
    ...course.readings.flatMap((reading) =>
      reading.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => {
          const from = file(`readings/${reading.id}`);
          if (block.kind === 'paragraph') return missing('claim', from, block.id, block.claims);
          return block.kind === 'table'
            ? missing('table', from, block.table, [block.table])
            : missing('protocol', from, block.protocol, [block.protocol]);
        }),
      ),
    ),
    ...course.tables.flatMap(({ id, columns, rows }) =>
      rows.flatMap(({ concept, claims, cells }, row) => [
        ...missing('claim', file(`tables/${id}`), `rows[${row}]`, claims),
        ...missing('concept', file(`tables/${id}`), `rows[${row}]`, concept ? [concept] : []),
        ...(cells.length === columns.length
          ? []
          : [
              {
                file: file(`tables/${id}`),
                where: `rows[${row}]`,
                message: `has ${cells.length} cells for ${columns.length} columns`,
              },
            ]),
      ]),
    ),
    ...course.protocols.flatMap(({ id, components, claims }) => [
      ...missing('concept', file(`protocols/${id}`), id, [id, ...components]),
      ...missing('claim', file(`protocols/${id}`), id, claims),
    ]),
    ...course.scenarios.flatMap(({ id, question, expected, cites, protocol }) => [
      ...missing('concept', file('scenarios'), id, [
        ...question.pushes.flatMap((push) => (push.kind === 'block' ? [] : [push.concept])),
        ...expected.map(({ concept }) => concept),
        ...(protocol ? [protocol] : []),
      ]),
      ...missing(
        'relation',
        file('scenarios'),
        id,
        question.pushes.flatMap((push) => (push.kind === 'block' ? [push.relation] : [])),
      ),
      ...missing('cite', file('scenarios'), id, cites),
    ]),
    ...course.glossary.flatMap(({ id, concept }) => missing('concept', file('glossary'), id, [concept])),
    ...course.contradictions.flatMap(({ id, claims }) => missing('claim', file('contradictions'), id, claims)),
    ...repeated(course),
    ...denied(course),
  ];
};

/** A paragraph's, a claim's or a scenario's id is what others hang on: no two may share one. */
const repeated = ({ readings, claims, scenarios }: Course): readonly Problem[] => {
  const twice = (ids: readonly string[]) => [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
  const problem = (file: string) => (where: string) => ({ file, where, message: 'is the id of two' });
  return [
    ...twice(readings.flatMap(paragraphsOf).map(({ id }) => id)).map(problem(`${COURSE_FOLDER}/readings`)),
    ...twice(claims.map(({ id }) => id)).map(problem(`${COURSE_FOLDER}/claims`)),
    ...twice(scenarios.map(({ id }) => id)).map(problem(`${COURSE_FOLDER}/scenarios.json`)),
  ];
};

/** Nothing is told as true at one depth that is denied by what is told at another. */
const denied = ({ readings, claims }: Course): readonly Problem[] => {
  const told = new Set<string>(readings.flatMap(paragraphsOf).flatMap((paragraph) => paragraph.claims));
  const toldAsTrue = new Set(
    claims
      .filter(({ id, article }) => told.has(id) && (article === null || article.verdict === 'supported'))
      .map(({ id }) => id),
  );
  return claims
    .filter(({ id }) => told.has(id))
    .flatMap(({ id, denies }) =>
      denies
        .filter((other) => toldAsTrue.has(other))
        .map((other) => ({
          file: `${COURSE_FOLDER}/claims`,
          where: id,
          message: `denies "${other}", which is told as true`,
        })),
    );
};
