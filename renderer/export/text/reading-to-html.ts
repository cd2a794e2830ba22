import type { Bibliography, CitationStyle, Level, Reading } from '../../../content/schema/index.ts';
import type { Atlas } from '../../state/atlas.ts';
import type { CourseBook } from '../../state/course.ts';
import { sourcesOf } from '../../ui/reading-sources.ts';
import { blockToHtml, type TextMatter } from './blocks.ts';
import { cssString, escaped, tag } from './html.ts';
import { sourcesToHtml } from './source-list.ts';
import style from './text.css?raw';

/** A text as it is asked for on paper. */
export interface TextSheet {
  readonly atlas: Atlas;
  readonly course: CourseBook;
  readonly bibliography: Bibliography;
  /** The depths it is told at, in the order of the course. */
  readonly levels: readonly Level[];
  readonly isPlain: boolean;
  readonly listsSources: boolean;
  readonly style: CitationStyle;
  /** The day, in words: "24 November 2026". */
  readonly date: string;
  readonly version: string;
}

/** Pages that say above the text what they hold. */
const pagesOf = (part: string, page: string, title: string, date: string): string => {
  const head = `@top-left { content: ${cssString(`Oxytocin Atlas · ${title}`)} }`;
  return `@page ${page} { ${head} @top-right { content: ${cssString(date)} } } .${part} { page: ${page} }`;
};

/** What stands above the text. The sources of one depth follow on its pages, those of the course have their own. */
const runningHeads = ([only, ...more]: readonly Reading[], date: string): string => {
  if (!only) return '';
  const depths = [only, ...more].map(({ id, title }) => pagesOf(`reading-${id}`, id, title, date));
  const sources = more.length > 0 ? pagesOf('sources', 'sources', 'Sources', date) : `.sources { page: ${only.id} }`;
  return [...depths, sources].join('\n');
};

const headToHtml = ({ title, lead }: Reading, { isPlain, date, version }: TextSheet): string => {
  const told = [isPlain ? 'In plain words' : 'As the course tells it', date, `Oxytocin Atlas ${version}`];
  return tag(
    'header',
    {},
    tag('h1', {}, escaped(title)),
    tag('p', { class: 'lead' }, escaped(lead)),
    tag('p', { class: 'told' }, escaped(told.join(' · '))),
  );
};

const readingToHtml = (reading: Reading, sheet: TextSheet, matter: TextMatter): string =>
  tag(
    'article',
    { class: `reading-${reading.id}` },
    headToHtml(reading, sheet),
    ...reading.sections.map(({ heading, blocks }) =>
      tag('section', {}, tag('h2', {}, escaped(heading)), ...blocks.map((block) => blockToHtml(block, matter))),
    ),
  );

/**
 * The readings of a sheet as HTML that stands by itself, with its style: title, depth, date, text, tables, plans and,
 * where they are asked for, the sources that it cites, numbered in the order of the text. Everything that is written in
 * it is escaped; nothing in it runs or is fetched.
 */
export const textToHtml = (sheet: TextSheet): string => {
  const { atlas, course, bibliography, levels, isPlain } = sheet;
  const readings = course.readings.filter(({ id }) => levels.includes(id));
  const sources = sourcesOf(atlas, course, ...readings);
  const matter = { atlas, course, isPlain, sources: sheet.listsSources ? sources : new Map() };
  return [
    `<style>${style}${runningHeads(readings, sheet.date)}</style>`,
    tag(
      'main',
      { lang: 'en' },
      ...readings.map((reading) => readingToHtml(reading, sheet, matter)),
      ...(sheet.listsSources ? [sourcesToHtml(sources, bibliography, sheet.style)] : []),
    ),
  ].join('');
};
