import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeIn } from './code.ts';
import { highlightsIn } from './highlights.ts';
import { linksIn, linkWords, replaceLinks, writeLink } from './links.ts';
import { tagsIn, tagsOf } from './tags.ts';

const textOf = (body: string, { start, end }: { readonly start: number; readonly end: number }) =>
  body.slice(start, end);

describe('links', () => {
  test('lead to a thing by its id, or to whatever bears the name', () => {
    const body = 'see [[concept:cortisol]], [[note:6f9|my words]] and [[Oxytocin receptor]]';
    expect(linksIn(body).map(({ target, words }) => [target, words])).toEqual([
      [{ kind: 'concept', id: 'cortisol' }, null],
      [{ kind: 'note', id: '6f9' }, 'my words'],
      [{ kind: 'name', name: 'Oxytocin receptor' }, null],
    ]);
    expect(linksIn(body).map((link) => textOf(body, link))).toEqual([
      '[[concept:cortisol]]',
      '[[note:6f9|my words]]',
      '[[Oxytocin receptor]]',
    ]);
  });

  test('are none in code, escaped, empty, or over two lines', () => {
    for (const body of ['`[[a]]`', '```\n[[a]]\n```', '~~~\n[[a]]', '\\[[a]]', '[[ ]]', '[[a\nb]]', '[a]'])
      expect(linksIn(body)).toEqual([]);
  });

  test('are what was written, whatever the words', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const [link] = linksIn(writeLink('note', 'abc', words));
        expect(link?.target).toEqual({ kind: 'note', id: 'abc' });
      }),
    );
  });

  test('are replaced one by one and nothing else is', () => {
    const name = () => 'Cortisol';
    expect(replaceLinks('a [[concept:cortisol]] b [[x|y]] `[[z]]`', (link) => linkWords(link, name))).toBe(
      'a Cortisol b y `[[z]]`',
    );
  });
});

describe('tags', () => {
  test('are words behind a number sign, each once', () => {
    expect(tagsIn('#exam (#hpa/axis) #Exam #ω-3 #2026 # no a#b https://x.org/#part \\#no')).toEqual([
      'exam',
      'hpa/axis',
      'ω-3',
    ]);
  });

  test('are none in code and in links', () => {
    expect(tagsIn('`#a` [[Note #b]] \n```\n#c\n```\n#d')).toEqual(['d']);
  });

  test('of a note are those put on it and those in its text', () => {
    expect(tagsOf({ body: 'text #Exam #new', tags: ['exam', 'old'] })).toEqual(['exam', 'old', 'new']);
  });
});

test('highlights stand in one line and not in code', () => {
  expect(highlightsIn('==a b== `==c==` == d == ==e\n== ==f==').map(({ words }) => words)).toEqual(['a b', 'f']);
});

test('code ends with as many backticks as it began with, and not beyond its paragraph', () => {
  const stretches = (body: string) => codeIn(body).map((each) => textOf(body, each));
  expect(stretches('``a`b`` c `d\n\ne` `f`')).toEqual(['``a`b``', '` `']);
  expect(stretches('a\n````x\n```\n````\nb `c`')).toEqual(['````x\n```\n````', '`c`']);
});

test('whatever is written, all stretches lie in the text, in order, and do not overlap', () => {
  const sign = fc.constantFrom('`', '```', '~~~', '\n', '[[', ']]', '|', '#', 'a', ' ', '==', 'é', '\\');
  fc.assert(
    fc.property(
      fc.array(sign, { maxLength: 60 }).map((signs) => signs.join('')),
      (body) => {
        for (const find of [codeIn, linksIn, highlightsIn]) {
          let last = 0;
          for (const { start, end } of find(body)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(body.length);
        }
      },
    ),
    { numRuns: 1000 },
  );
});
