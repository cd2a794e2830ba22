import { describe, expect, it } from 'vitest';
import { sampleContent, sampleLayout } from '../sample.ts';
import { checkLayout } from './layout.ts';

const content = sampleContent();
const layout = sampleLayout();
const line = layout.lines[0];
const messagesOf = (over: Parameters<typeof sampleLayout>[0]) =>
  checkLayout(content, sampleLayout(over)).map((problem) => `${problem.where}: ${problem.message}`);

describe('a layout', () => {
  it('that shows all there is, once, is sound', () => {
    expect(checkLayout(content, layout)).toEqual([]);
  });

  it('places every concept and no stranger', () => {
    const { crh, acth } = layout.places;
    expect(messagesOf({ places: { crh } })).toEqual(['places.acth: this concept has no place']);
    expect(messagesOf({ places: { crh, acth, tsh: acth } })).toEqual([
      'places.tsh: is placed, but there is no such concept',
    ]);
  });

  it('draws every relation or names what shows it', () => {
    expect(messagesOf({ lines: [] })[0]).toContain('this relation has no line');
    const unlined = [{ relation: 'crh--stimulates--acth', as: 'summary' }];
    expect(messagesOf({ lines: [], unlined })).toEqual([]);
    expect(messagesOf({ unlined })).toEqual(['crh--stimulates--acth: this relation is shown twice']);
  });

  it('draws no stranger', () => {
    expect(messagesOf({ lines: [line, { ...line, relation: 'crh--inhibits--acth' }] })).toEqual([
      'crh--inhibits--acth: is drawn, but there is no such relation',
    ]);
  });

  it('shows nothing by a frame or line that is not there', () => {
    const relation = 'crh--stimulates--acth';
    expect(messagesOf({ lines: [], unlined: [{ relation, as: 'bracket', frame: 'lost' }] })[0]).toContain('"lost"');
    expect(messagesOf({ lines: [], unlined: [{ relation, as: 'merged', into: relation }] })[0]).toContain('no line');
  });
});
