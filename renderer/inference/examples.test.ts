import { describe, expect, test } from 'vitest';
import { ConceptId, type Scenario } from '../../content/schema/index.ts';
import type { Effect } from './answer.ts';
import { answer, explain } from './engine.ts';
import type { Question } from './question.ts';
import { PROBABLY, productGraph, relationOf, scenario, scenarios } from './testing/worked-examples.ts';

const effectsOf = (question: Question): ReadonlyMap<string, Effect> => {
  const given = answer(productGraph, question);
  if (given.status !== 'answered') throw new Error(`the question is ${given.status}`);
  return new Map(given.effects.map((effect) => [effect.concept, effect]));
};

const effectOn = (concept: string, question: Question): Effect => {
  const effect = effectsOf(question).get(concept);
  if (!effect) throw new Error(`there is no concept ${concept}`);
  return effect;
};

const explained = (concept: string, question: Question) => explain(productGraph, question, ConceptId.parse(concept));

const outcomeOf = ({ verdict, direction }: Effect) => {
  if (verdict === 'none') return 'no-path';
  if (verdict === 'ambiguous') return 'depends';
  return direction === 1 ? 'up' : 'down';
};

const answerable = scenarios.filter(({ expected }) => expected.length > 0);
const asked = (id: string): Question => scenario(id).question;

test('there are twenty worked examples, the statements of the article and its three protocols', () => {
  const ids = (group: Scenario['group']) => scenarios.filter((each) => each.group === group).map(({ id }) => id);
  expect(ids('worked-example')).toEqual(Array.from({ length: 20 }, (_, at) => `w${String(at + 1).padStart(2, '0')}`));
  expect(ids('article')).toEqual(['support-g', 'support-aa', 'stress-sensitivity', 'menopause-oestrogen']);
  expect(ids('protocol')).toHaveLength(3);
});

describe('the map answers', () => {
  test.each(answerable)('$id $title', ({ id, question, expected }) => {
    const effects = effectsOf(question);
    const told = expected.map(({ concept }) => {
      const effect = effects.get(concept);
      return [concept, effect ? outcomeOf(effect) : 'unknown'];
    });
    expect(told).toEqual(expected.map(({ concept, outcome }) => [concept, outcome]));
    const unsure = expected.filter(({ concept }) => effects.get(concept)?.verdict === 'likely');
    expect(PROBABLY[id] ?? []).toEqual(expect.arrayContaining(unsure.map(({ concept }) => concept)));
  });
});

describe('worked examples', () => {
  test('weeks of a glucocorticoid: GnRH hinges on contested arrows', () => {
    const { hinge } = explained('gnrh', asked('w02'));
    expect(hinge.length).toBeGreaterThan(0);
    expect(hinge.some(({ relation }) => relationOf(relation).contested)).toBe(true);
  });

  test('support: oxytocin rests on limited evidence, and nothing argues against cortisol', () => {
    expect(effectOn('oxytocin', asked('w10')).support).toBeLessThan(0.8);
    expect(effectOn('cortisol', asked('w10')).isStructural).toBe(true);
  });

  test('an acute stressor: oxytocin pushes back', () => {
    const { against } = explained('cortisol', asked('w11'));
    expect(against[0]?.relations).toContain('oxtr--inhibits--crh');
  });

  test('lasting stress: what the testis loses takes a brake off GnRH', () => {
    const { against } = explained('lh', asked('w12'));
    expect(against[0]?.relations).toContain('testosterone--inhibits--kisspeptin');
  });

  test('birth and milk ejection feed themselves; the stress axis does not', () => {
    expect(explained('uterus', asked('w18')).isRunaway).toBe(true);
    expect(
      explained('lactation', asked('w16')).along.some(({ relations }) =>
        relations.some((id) => relationOf(id).runaway),
      ),
    ).toBe(true);
    expect(explained('cortisol', asked('w11')).isRunaway).toBe(false);
  });

  test('the surge of oestradiol: the switch comes from the chosen phase', () => {
    const { along } = explained('lh', asked('w14'));
    expect(along[0]?.relations).toContain('estradiol--stimulates--kisspeptin');
    expect(effectOn('lh', { ...asked('w14'), context: { sex: 'female', phase: 'follicular' } }).direction).toBe(-1);
  });

  test('GnRH without a pause is refused, with a reason', () => {
    expect(answer(productGraph, asked('w20'))).toMatchObject({ status: 'unsupported', reason: /pattern/ });
  });
});

describe('what the article says', () => {
  const ofGenotype = 'social-support--modulates--crh';
  const reasons = (id: string) => explained('cortisol', asked(id)).along.flatMap(({ relations }) => relations);

  test('support by genotype: the arrow of carriers of G is contested, and absent in AA and where none is chosen', () => {
    expect(relationOf(ofGenotype).contested).toBe(true);
    expect(reasons('support-g')).toContain(ofGenotype);
    expect(reasons('support-aa')).not.toContain(ofGenotype);
    expect(reasons('w10')).not.toContain(ofGenotype);
    expect(effectOn('cortisol', asked('support-aa')).median).toBe(effectOn('cortisol', asked('w10')).median);
    expect(effectOn('cortisol', asked('support-g')).median).toBeGreaterThan(
      effectOn('cortisol', asked('support-aa')).median,
    );
  });

  test('lasting stress and sensitivity: the best reason is contested, and gone with stronger evidence only', () => {
    const question = asked('stress-sensitivity');
    const [best] = explained('oxytocin-sensitivity', question).along;
    expect(best?.relations.some((id) => relationOf(id).contested)).toBe(true);
    const stronger = explained('oxytocin-sensitivity', { ...question, floor: 'B' });
    expect([...stronger.along, ...stronger.against]).toEqual([]);
  });

  test('the fall of oestrogen: the receptor gene is reached by animal evidence alone', () => {
    const question = asked('menopause-oestrogen');
    expect(effectOn('oxtr-gene', { ...question, floor: 'B' }).verdict).toBe('none');
    expect(effectOn('fsh', { ...question, floor: 'B' })).toMatchObject({ direction: 1, verdict: 'robust' });
  });

  test('testosterone therapy: without anastrozole LH clearly falls', () => {
    const { pushes, ...rest } = asked('protocol-trt');
    const alone = { ...rest, pushes: pushes.slice(0, 1) };
    expect(effectOn('lh', alone)).toMatchObject({ direction: -1, verdict: 'robust' });
  });
});
