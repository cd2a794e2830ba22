import { expect, test } from 'vitest';
import { ClaimId } from '../../content/schema/index.ts';
import type { Mark, Telling } from '../state/marks.ts';
import { besideParagraph, meantAt } from './beside.ts';

const claims = ['article-1', 'article-2'].map((id) => ClaimId.parse(id));
const [one, two] = claims;
const ACADEMIC: Telling = { level: 'academic', isPlain: false };

const mark = (id: string, start: number, end: number, telling: Telling = ACADEMIC): Mark => ({
  note: {
    id,
    body: '',
    title: '',
    targets: [],
    createdAt: 0,
    updatedAt: 0,
    rev: 1,
    tags: [],
    label: null,
    isPinned: false,
    deletedAt: null,
  },
  target: {
    kind: 'passage',
    ...telling,
    claims: one ? [one] : [],
    colour: 'amber',
    paragraph: 'p',
    hash: '',
    quote: '',
    prefix: '',
    suffix: '',
    start,
    tells: 'quote',
  },
  place: { kind: 'found', paragraph: 'p', start, end },
});

const ids = (marks: readonly Mark[]): readonly string[] => marks.map(({ note }) => note.id);
const lost: Mark = { ...mark('lost', 0, 1), place: { kind: 'orphan', why: 'gone' } };
const marks = [mark('b', 10, 20), mark('a', 0, 40), lost];

test('beside a paragraph stand the highlights of its words, in the order of the text', () => {
  const { own, elsewhere } = besideParagraph(marks, { id: 'p', claims }, ACADEMIC);
  expect(ids(own)).toEqual(['a', 'b']);
  expect(elsewhere).toEqual([]);
});

test('in plain words a highlight stays with its paragraph, and not with another one that tells the claim', () => {
  const plain: Telling = { level: 'academic', isPlain: true };
  expect(ids(besideParagraph(marks, { id: 'p', claims }, plain).elsewhere)).toEqual(['b', 'a']);
  expect(besideParagraph(marks, { id: 'q', claims }, plain).elsewhere).toEqual([]);
});

test('at another depth it stays with what tells its claim, and with nothing else', () => {
  const shallow: Telling = { level: 'fundamentals', isPlain: true };
  expect(ids(besideParagraph(marks, { id: 'q', claims }, shallow).elsewhere)).toEqual(['b', 'a']);
  expect(besideParagraph(marks, { id: 'q', claims: two ? [two] : [] }, shallow).elsewhere).toEqual([]);
});

test('of highlights that lie over each other the shortest is meant, then the next', () => {
  const { own } = besideParagraph(marks, { id: 'p', claims }, ACADEMIC);
  expect(meantAt(own, 15, null)?.note.id).toBe('b');
  expect(meantAt(own, 15, 'b')?.note.id).toBe('a');
  expect(meantAt(own, 15, 'a')?.note.id).toBe('b');
  expect(meantAt(own, 30, null)?.note.id).toBe('a');
  expect(meantAt(own, 50, null)).toBeNull();
});
