import { expect, test } from 'vitest';
import { LEVELS, spokenText } from '../../../content/schema/index.ts';
import { realAtlas } from '../../state/real-atlas.ts';
import { realBibliography } from '../../state/real-bibliography.ts';
import { realCourse } from '../../state/real-course.ts';
import { cssString, tag } from './html.ts';
import { type TextSheet, textToHtml } from './reading-to-html.ts';

const course = realCourse();
const SHEET: TextSheet = {
  atlas: realAtlas(),
  course,
  bibliography: realBibliography(),
  levels: ['intermediate'],
  isPlain: false,
  listsSources: true,
  style: 'apa',
  date: '24 November 2026',
  version: '0.1.0',
};

/** What a reader would read: without marks, without the numbers of sources. */
const wordsOf = (html: string): string =>
  html
    .replace(/<style>[\s\S]*?<\/style>|<sup>.*?<\/sup>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&apos;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s/g, '');

const paragraphsAt = (isPlain: boolean, levels: readonly string[]): readonly string[] =>
  course.readings
    .filter(({ id }) => levels.includes(id))
    .flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))
    .flatMap((block) => (block.kind === 'paragraph' ? [spokenText(isPlain ? block.plain : block.text)] : []));

test.each([true, false])('the whole course holds every paragraph as it is told (plainly: %s)', (isPlain) => {
  const words = wordsOf(textToHtml({ ...SHEET, levels: LEVELS, isPlain }));
  for (const paragraph of paragraphsAt(isPlain, LEVELS)) expect(words).toContain(paragraph.replace(/\s/g, ''));
});

test('one depth holds nothing of the others', () => {
  const words = wordsOf(textToHtml(SHEET));
  for (const paragraph of paragraphsAt(false, ['fundamentals', 'academic']))
    expect(words).not.toContain(paragraph.replace(/\s/g, ''));
});

test('every number leads to a source of the list, and every source of the list has a number in the text', () => {
  const html = textToHtml(SHEET);
  const asked = new Set([...html.matchAll(/href="#(source-\d+)"/g)].map(([, id]) => id));
  const listed = [...html.matchAll(/<li id="(source-\d+)"/g)].map(([, id]) => id);
  expect(new Set(listed)).toEqual(asked);
  expect(listed).toEqual(listed.map((_, index) => `source-${index + 1}`));
});

test('an address in the list is a link to the source', () => {
  const html = textToHtml({ ...SHEET, style: 'vancouver' });
  expect(html).toMatch(/<a href="https:\/\/doi\.org\/(10\.[^"]+)">doi:\1<\/a>/);
});

test('what is written in a text can neither run nor leave its place', () => {
  const hostile = `</style><script>alert("1")</script><img src=x onerror='1'>`;
  const [reading] = course.readings;
  if (!reading) throw new Error('no reading');
  const html = textToHtml({
    ...SHEET,
    levels: [reading.id],
    date: hostile,
    course: { ...course, readings: [{ ...reading, title: hostile, lead: hostile }] },
  });
  expect(html).not.toMatch(/<script|<img/);
  expect(html.match(/<\/style>/g)).toHaveLength(1);
  expect(wordsOf(html)).toContain(hostile.replace(/\s/g, ''));
});

test('a string of CSS ends where it should', () => {
  expect(cssString('A "B" </style>\\')).toBe('"A \\22 B\\22  \\3c \\2f style\\3e \\5c "');
});

test('an element without anything in it has an end too, or what follows would stand in it', () => {
  expect(tag('td', { title: '"' })).toBe('<td title="&quot;"></td>');
});
