import { expect, test } from 'vitest';
import { deriveTitle } from './title.ts';

test.each([
  ['Cortisol inhibits CRH', 'Cortisol inhibits CRH'],
  ['\n\n   \nSecond line\nthird', 'Second line'],
  ['## The *HPA* axis ##', 'The HPA axis'],
  ['> - [x] 1. **Read** chapter 4', 'Read chapter 4'],
  ['[OXTR](https://example.org/a_b) and ![a picture](x.png)', 'OXTR and a picture'],
  ['see <https://example.org/> or [the review][1]', 'see https://example.org/ or the review'],
  ['`NR3C1` codes for ~~MR~~ __GR__', 'NR3C1 codes for MR GR'],
  [
    'How [[concept:oxytocin-receptor]] and [[Cortisol]] act, see [[note:6f9|my words]]',
    'How oxytocin receptor and Cortisol act, see my words',
  ],
  ['==Learn== this', 'Learn this'],
  ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
  ['\\*not emphasis\\*', '*not emphasis*'],
  ['---\n```ts\n***\nwords at last', 'words at last'],
  ['Title\r\nnot this', 'Title'],
  ['one\u2028two', 'one'],
  ['a\0b\tc', 'a b c'],
  ['🎉', '🎉'],
  ['ὀξύς τόκος', 'ὀξύς τόκος'],
])('%j is called %j', (body, title) => {
  expect(deriveTitle(body)).toBe(title);
});

test('HTML is text, never a mark', () => {
  expect(deriveTitle('<img src=x onerror=alert(1)>')).toBe('<img src=x onerror=alert(1)>');
  expect(deriveTitle('<b>bold</b>')).toBe('<b>bold</b>');
});

test('a note without words has no title', () => {
  expect(deriveTitle('')).toBe('');
  expect(deriveTitle('---\n\n***\n> \n#')).toBe('');
});

test('a title has at most 80 characters and never half a character', () => {
  expect(deriveTitle('a'.repeat(80))).toBe('a'.repeat(80));
  expect(deriveTitle('a'.repeat(81))).toBe(`${'a'.repeat(79)}…`);
  expect([...deriveTitle('😀'.repeat(300))]).toHaveLength(80);
  expect(deriveTitle('😀'.repeat(300)).isWellFormed()).toBe(true);
});

test.each(['*'.repeat(1e6), '_a'.repeat(5e5), '['.repeat(1e6), '`'.repeat(1e6), '> '.repeat(5e5), '\n'.repeat(1e6)])(
  'a million characters of marks are not walked through',
  (body) => {
    expect(deriveTitle(body).length).toBeLessThanOrEqual(80);
  },
);
