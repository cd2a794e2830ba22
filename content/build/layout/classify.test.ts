import { describe, expect, it } from 'vitest';
import { Relation } from '../../schema/index.ts';
import { classify, type Rules } from './classify.ts';
import type { HoldingFrame } from './frames.ts';

const relation = (source: string, effect: string, target: string, more: Partial<Relation> = {}): Relation =>
  Relation.parse({
    id: `${source}--${effect}--${target}`,
    source,
    target,
    effect,
    sign: 1,
    mechanism: 'm',
    context: 'c',
    timescale: 'minutes',
    evidence: 'textbook',
    contested: false,
    contestedNote: '',
    cites: [],
    levels: ['fundamentals'],
    fromArticle: false,
    ...more,
  });

const frame = (id: string, kind: HoldingFrame['frame']['kind'], ...members: string[]): HoldingFrame => ({
  frame: { id, kind, x: 0, y: 0, width: 1, height: 1 },
  of: id,
  members: new Set(members),
});

const rules: Rules = {
  frames: [
    frame('hypothalamus', 'organ', 'gnrh'),
    frame('protocol', 'brace', 'drug'),
    frame('rs53576', 'panel', 'trust'),
    frame('hpa-axis', 'lane', 'crh'),
  ],
  mainChain: new Set(['crh>acth']),
  standsFor: { 'hpa-axis': 'crh' },
};

const show = (...relations: Relation[]) => classify(relations, rules);

describe('saying how a relation is shown', () => {
  it('shows what a box contains by the box, in either direction', () => {
    const { connections, unlined } = show(
      relation('hypothalamus', 'releases', 'gnrh'),
      relation('gnrh', 'part-of', 'hypothalamus', { sign: 0 }),
    );
    expect(connections).toEqual([]);
    expect(unlined.map(({ as }) => as)).toEqual(['containment', 'containment']);
  });

  it('shows drugs of a protocol by its brace and traits of a variant by its bracket', () => {
    const { unlined } = show(
      relation('drug', 'part-of', 'protocol', { sign: 0 }),
      relation('rs53576', 'associated-with', 'trust', { sign: 0 }),
    );
    expect(unlined).toMatchObject([
      { as: 'bracket', frame: 'protocol' },
      { as: 'bracket', frame: 'rs53576' },
    ]);
  });

  it('leaves summaries to the card', () => {
    expect(show(relation('cortisol', 'inhibits', 'crh', { sign: -1, summary: true })).unlined).toMatchObject([
      { as: 'summary' },
    ]);
  });

  it('draws an arrow at a group to the member that stands for it', () => {
    expect(show(relation('amygdala', 'stimulates', 'hpa-axis')).connections).toMatchObject([
      { to: 'crh', aimed: true },
    ]);
  });

  it('merges an arrow at a group into the arrow at the member, if both say the same', () => {
    const direct = relation('amygdala', 'stimulates', 'crh');
    const group = relation('amygdala', 'activates', 'hpa-axis');
    expect(show(group, direct).unlined).toEqual([{ relation: group.id, as: 'merged', into: direct.id }]);
    const opposite = relation('amygdala', 'activates', 'hpa-axis', { sign: -1 });
    expect(show(opposite, direct).connections).toHaveLength(2);
  });

  it('ranks lines by main chain, evidence and doubt', () => {
    const { connections } = show(
      relation('crh', 'releases', 'acth', { contested: true }),
      relation('a', 'stimulates', 'b'),
      relation('b', 'stimulates', 'c', { evidence: 'animal' }),
      relation('c', 'stimulates', 'd', { contested: true }),
      relation('d', 'modulates', 'e', { sign: 0 }),
      relation('e', 'stimulates', 'f', { evidence: 'article-only' }),
    );
    expect(connections.map(({ tier }) => tier)).toEqual([0, 1, 2, 3, 3, 3]);
  });

  it('keeps a comb of four doubtful arrows in the default view, but not one of three', () => {
    const doubtful = (source: string, target: string) => relation(source, 'stimulates', target, { contested: true });
    const comb = (target: string, ...sources: string[]) => sources.map((source) => doubtful(source, target));
    const { connections } = show(...comb('many', 'a', 'b', 'c', 'd'), ...comb('few', 'a', 'b', 'c'));
    expect(connections.filter((each) => each.comb).map(({ to }) => to)).toEqual(['many', 'many', 'many', 'many']);
  });
});
