import { expect, test } from 'vitest';
import { realAtlas } from '../state/real-atlas.ts';
import { realCourse } from '../state/real-course.ts';
import { citesIn } from '../words/stretches.ts';
import { sourcesOf } from './reading-sources.ts';

const atlas = realAtlas();
const course = realCourse();

test('every source of a reading has a number, from 1 in the order of the text, however it is told', () => {
  for (const reading of course.readings) {
    const sources = sourcesOf(atlas, course, reading);
    expect([...sources.values()].map(({ number }) => number)).toEqual([...sources].map((_, index) => index + 1));
    const paragraphs = reading.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : [])),
    );
    for (const { text, plain } of paragraphs)
      for (const id of [...citesIn(text), ...citesIn(plain)]) expect(sources.has(id), id).toBe(true);
    const [first] = paragraphs.flatMap(({ text }) => citesIn(text));
    expect(first && sources.get(first)?.number).toBe(1);
  }
});
