import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Course, spokenText } from '../schema/index.ts';
import type { Content } from './content.ts';
import { readContent } from './read.ts';
import { readCourse } from './read-course.ts';
import { versionsOf } from './telling.ts';
import { runsOf } from './wording.ts';

const root = join(import.meta.dirname, '../..');
const content = readContent(root);
const { course } = readCourse(root);

/** All prose of the product. Titles and journals are names; so is what stands in quotation marks in a correction. */
const proseOf = ({ concepts, relations, references }: Content): readonly string[] => [
  ...concepts.flatMap(({ label, short, aliases, facts, figures }) => [
    label,
    short ?? '',
    ...aliases,
    ...facts.flatMap((fact) => [fact.text, fact.note]),
    ...figures.flatMap((figure) => [figure.name, figure.value]),
  ]),
  ...relations.flatMap(({ mechanism, context, contestedNote }) => [mechanism, context, contestedNote]),
  ...references.flatMap(({ note, custom }) => [note ?? '', custom.articleCorrection.replace(/'[^']+'/g, '')]),
];

/** All that is read, as it is read. */
const readingsOf = (course: Course): readonly string[] =>
  [
    ...course.readings.flatMap(({ title, lead, sections }) => [title, lead, ...sections.map(({ heading }) => heading)]),
    ...versionsOf(course).flatMap(({ texts }) => texts),
    ...course.claims.flatMap(({ text, why }) => [text, why]),
    ...course.contradictions.flatMap(({ title, text }) => [title, text]),
    ...course.tables.flatMap(({ title, columns, rows }) => [title, ...columns, ...rows.flatMap(({ cells }) => cells)]),
    ...course.protocols.flatMap(({ name, rationale, established, caveats }) => [name, rationale, established, caveats]),
    ...course.glossary.flatMap(({ term, text }) => [term, text]),
    ...course.prompts.map(({ text }) => text),
  ].map(spokenText);

const prose = [...proseOf(content), ...readingsOf(course)];

describe('runs of words', () => {
  it('are the same whatever the case and punctuation', () => {
    expect(runsOf('The Oxytocin-Receptor’s a protein, at last.', 4)).toEqual(
      runsOf('the oxytocin receptors a protein at last', 4),
    );
    expect(runsOf('One, two – three!', 2)).toEqual(['one two', 'two three']);
  });

  it('are none in a text that is too short', () => {
    expect(runsOf('a b c', 6)).toEqual([]);
  });
});

describe('the wording of the content', () => {
  it('has no six words in a row in common with the article, where the article is at hand', () => {
    const file = join(root, '../shared/seed/article.txt');
    if (!existsSync(file)) {
      console.info('The article is not on this machine: its wording was not compared.');
      return;
    }
    const article = new Set(runsOf(readFileSync(file, 'utf8'), 6));
    expect(prose.flatMap((text) => runsOf(text, 6).filter((run) => article.has(run)))).toEqual([]);
  });

  it('calls the article by its name', () => {
    expect(prose.filter((text) => /\bseed\b/i.test(text))).toEqual([]);
  });

  it('is spelled the British way, aliases apart', () => {
    const american =
      /\b(estrogens?|behaviors?|labor|center|fetal|fetus|color|tumors?|anemia|hemoglobin|norepinephrine)\b/i;
    const aliases = new Set(content.concepts.flatMap((concept) => concept.aliases));
    expect(prose.filter((text) => american.test(text) && !aliases.has(text))).toEqual([]);
  });
});
