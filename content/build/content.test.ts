import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from './check.ts';
import { problemLine } from './problem.ts';
import { readContent } from './read.ts';
import { checkContexts } from './rules/contexts.ts';

const content = readContent(join(import.meta.dirname, '../..'));

describe('the content', () => {
  it('is sound', () => {
    expect([...content.problems, ...checkContent(content)].map(problemLine)).toEqual([]);
  });

  it('lets no concept both raise and lower another in one context', () => {
    expect(checkContexts(content)).toEqual([]);
    const relations = content.relations.map((each) =>
      each.id === 'estradiol--stimulates--kisspeptin' ? { ...each, when: {} } : each,
    );
    expect(checkContexts({ ...content, relations }).map(({ where, message }) => `${where} ${message}`)).toEqual([
      'estradiol--stimulates--kisspeptin contradicts the sign of estradiol--inhibits--kisspeptin in a context that overlaps',
    ]);
  });

  it('holds all that the dossier held', () => {
    expect(content.concepts.length).toBeGreaterThanOrEqual(119);
    expect(content.relations.length).toBeGreaterThanOrEqual(250);
    expect(content.references.length).toBeGreaterThanOrEqual(107);
  });

  it('cites every reference that it lists, or keeps it for the article’s own list', () => {
    const cited = new Set([
      ...content.concepts.flatMap(({ facts, figures }) => [...facts, ...figures].flatMap(({ cites }) => cites)),
      ...content.relations.flatMap(({ cites }) => cites),
    ]);
    const unused = content.references.filter(({ id, custom }) => !cited.has(id) && custom.articleNumber === null);
    expect(unused.map(({ id }) => id)).toEqual([]);
  });

  it('has at least three facts on every concept', () => {
    expect(content.concepts.filter(({ facts }) => facts.length < 3).map(({ id }) => id)).toEqual([]);
  });

  it('tells from the names that students type which concept is meant', () => {
    const names = (id: string) => content.concepts.find((concept) => concept.id === id)?.aliases ?? [];
    expect(names('oxtr')).toEqual(expect.arrayContaining(['OTR', 'OXTR']));
    expect(names('avp')).toContain('ADH');
    expect(names('estradiol')).toEqual(expect.arrayContaining(['E2', 'Estradiol', '17β-estradiol']));
    expect(names('crh')).toContain('CRF');
    expect(names('glucocorticoid-receptor')).toEqual(expect.arrayContaining(['GR', 'NR3C1']));
    expect(names('mineralocorticoid-receptor')).toEqual(expect.arrayContaining(['MR', 'NR3C2']));
    expect(names('er-alpha')).toEqual(expect.arrayContaining(['ER alpha', 'ESR1']));
    expect(names('dhea')).toContain('DHEAS');
  });

  it('parts the two feedbacks of oestradiol by the phase of the cycle', () => {
    const feedbacks = content.relations.filter(
      ({ source, target }) => source === 'estradiol' && target === 'kisspeptin',
    );
    expect(feedbacks.map(({ sign, when }) => [sign, when])).toEqual([
      [-1, { notPhase: ['late-follicular'] }],
      [1, { phase: ['late-follicular'] }],
    ]);
  });

  it('lets no route pass through glands, groups and general transmitters', () => {
    const walls = content.concepts.filter(({ through }) => !through).map(({ id }) => id);
    expect(walls).toEqual(
      expect.arrayContaining(['anterior-pituitary', 'gaba', 'gonads', 'hpa-axis', 'hpg-axis', 'noradrenaline']),
    );
  });
});
