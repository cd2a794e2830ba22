import { Claim, Concept, Course, Layout, Reference, Relation } from '../schema/index.ts';
import type { Content } from './content.ts';

/** Small valid entries for tests; every field can be set to something else. */
export const sampleConcept = (id: string, over: Partial<Record<keyof Concept, unknown>> = {}): Concept =>
  Concept.parse({
    id,
    label: id,
    aliases: [],
    kind: 'hormone',
    axis: 'HPA',
    levels: ['fundamentals'],
    facts: [{ text: 'Exists.', cites: ['book'], evidence: 'textbook', contested: false, note: '' }],
    figures: [],
    ...over,
  });

export const sampleRelation = (id: string, over: Partial<Record<keyof Relation, unknown>> = {}): Relation => {
  const [source, effect, target] = id.split('--');
  return Relation.parse({
    id,
    source,
    target,
    effect,
    sign: effect === 'inhibits' ? -1 : 1,
    strength: 'medium',
    mechanism: 'Somehow.',
    context: 'anywhere',
    timescale: 'hours',
    evidence: 'textbook',
    contested: false,
    contestedNote: '',
    cites: ['book'],
    levels: ['fundamentals'],
    fromArticle: false,
    ...over,
  });
};

export const sampleReference = (id: string, over: Partial<Record<keyof Reference, unknown>> = {}): Reference =>
  Reference.parse({
    id,
    type: 'book',
    title: 'A book',
    issued: { 'date-parts': [[2012]] },
    language: 'en',
    custom: {
      verified: 'from-memory',
      verifiedBy: '',
      doiVerified: false,
      articleNumber: null,
      articleCorrection: '',
    },
    ...over,
  });

/** CRH releases ACTH, as a whole small world; lists given replace its own. */
export const sampleContent = (over: Partial<Content> = {}): Content => ({
  concepts: [sampleConcept('crh'), sampleConcept('acth')],
  relations: [sampleRelation('crh--stimulates--acth')],
  references: [sampleReference('book')],
  files: new Map(),
  ...over,
});

/** A layout that shows {@link sampleContent}. */
export const sampleLayout = (over: Partial<Record<keyof Layout, unknown>> = {}): Layout => {
  const place = { x: 0, y: 0, width: 160, height: 40, lane: 'stress', column: 1, form: 'node' };
  return Layout.parse({
    width: 400,
    height: 200,
    lanes: [],
    columns: [],
    places: { crh: place, acth: { ...place, x: 200 } },
    frames: [],
    brackets: [],
    lines: [
      {
        relation: 'crh--stimulates--acth',
        tier: 0,
        points: [
          [160, 20],
          [200, 20],
        ],
      },
    ],
    unlined: [],
    ...over,
  });
};

export const sampleClaim = (id: string, over: Partial<Record<keyof Claim, unknown>> = {}): Claim =>
  Claim.parse({
    id,
    text: 'CRH releases ACTH.',
    article: null,
    why: '',
    relations: ['crh--stimulates--acth'],
    denies: [],
    cites: ['book'],
    ...over,
  });

/** A reading of one paragraph on {@link sampleContent}; lists given replace its own. */
export const sampleCourse = (over: Partial<Record<keyof Course, unknown>> = {}): Course =>
  Course.parse({
    readings: [sampleReading()],
    claims: [sampleClaim('crh-first')],
    contradictions: [],
    tables: [],
    protocols: [],
    glossary: [],
    prompts: [],
    scenarios: [],
    ...over,
  });

/** A reading with one paragraph. */
export const sampleReading = (paragraph: Readonly<Record<string, unknown>> = {}) => ({
  id: 'fundamentals',
  title: 'Fundamentals',
  lead: 'How it starts.',
  sections: [
    {
      id: 'start',
      heading: 'The start',
      blocks: [
        {
          kind: 'paragraph',
          id: 'first',
          claims: ['crh-first'],
          text: '[CRH](concept:crh) [releases](relation:crh--stimulates--acth) ACTH. [@book]',
          plain: 'One starts the other.',
          ...paragraph,
        },
      ],
    },
  ],
});
