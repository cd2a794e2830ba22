import { expect, test } from 'vitest';
import { RelationId } from '../../content/schema/index.ts';
import { realAtlas } from '../state/real-atlas.ts';
import { relationName, relationTitle } from './sentence.ts';

const atlas = realAtlas();

const relation = (id: string) => {
  const found = atlas.relation.get(RelationId.parse(id));
  if (!found) throw new Error(`no relation ${id}`);
  return found;
};

test('a claim reads as a sentence with the verb that fits', () => {
  expect(relationTitle(atlas, relation('cortisol--inhibits--crh'))).toBe('Cortisol lowers CRH');
  expect(relationTitle(atlas, relation('crh--releases--acth'))).toBe('CRH releases ACTH');
  expect(relationTitle(atlas, relation('cbg--binds--cortisol'))).toBe('CBG holds cortisol');
  expect(relationTitle(atlas, relation('magnesium--cofactor-for--oxtr'))).toBe(
    'Magnesium is required for oxytocin receptor',
  );
  expect(relationTitle(atlas, relation('testosterone--converts-to--estradiol'))).toBe(
    'Testosterone is converted to oestradiol',
  );
});

test('what has no level is stimulated or inhibited, not raised or lowered', () => {
  expect(relationTitle(atlas, relation('oxytocin--inhibits--amygdala'))).toBe('Oxytocin inhibits amygdala');
  expect(relationTitle(atlas, relation('acth--stimulates--adrenal-cortex'))).toBe('ACTH stimulates adrenal cortex');
});

test('a direction that depends on context is not picked', () => {
  expect(relationTitle(atlas, relation('chronic-stress--upregulates--cortisol'))).toBe(
    'Chronic stress raises or lowers cortisol, by context',
  );
});

test('an axis is set to work or quietened, whatever acts on it', () => {
  expect(relationTitle(atlas, relation('prefrontal-cortex--modulates--hpa-axis'))).toBe(
    'Prefrontal cortex inhibits HPA axis',
  );
});

test('a genotype raises nothing: it may change what something else does', () => {
  expect(relationTitle(atlas, relation('aa-genotype--modulates--social-support'))).toBe(
    'AA genotype may change the effect of social support',
  );
  expect(relationTitle(atlas, relation('rs53576--modulates--oxtr'))).toBe('OXTR rs53576 may change oxytocin receptor');
  expect(relationTitle(atlas, relation('mindfulness-cbt--associated-with--aa-genotype'))).toBe(
    'Mindfulness and CBT may work differently with AA genotype',
  );
});

test('names of people keep their capital, and two things are joined with "and"', () => {
  expect(relationTitle(atlas, relation('lh--stimulates--leydig-theca'))).toBe('LH stimulates Leydig and theca cells');
  expect(relationTitle(atlas, relation('dhea--converts-to--testosterone'))).toBe(
    'DHEA and DHEA-S are converted to testosterone',
  );
});

test('the verb agrees with a source in the plural', () => {
  expect(relationTitle(atlas, relation('adaptogens--inhibits--cortisol'))).toBe('Adaptogens lower cortisol');
  expect(relationTitle(atlas, relation('oxytocin-neurons--part-of--paraventricular-nucleus'))).toBe(
    'Oxytocin neurons are part of paraventricular nucleus',
  );
});

test('what only the article says, and nobody has measured, has no direction put into its mouth', () => {
  expect(relationTitle(atlas, relation('vitamin-d--modulates--oxytocin-sensitivity'))).toBe(
    'Vitamin D may change oxytocin sensitivity',
  );
});

test('the spoken line says claim, evidence and time, and what is contested', () => {
  expect(relationName(atlas, relation('crh--releases--acth'))).toBe(
    'CRH releases ACTH, textbook knowledge, within minutes',
  );
  expect(relationName(atlas, relation('oxytocin--modulates--trust'))).toMatch(/, contested$/);
});

test('a part and a link have no time in which they act', () => {
  expect(relationName(atlas, relation('oxytocin-neurons--part-of--paraventricular-nucleus'))).toBe(
    'Oxytocin neurons are part of paraventricular nucleus, textbook knowledge',
  );
  expect(relationName(atlas, relation('rs53576--associated-with--trust'))).not.toMatch(/within|over/);
});

test('every relation of the atlas reads as one line that names both ends', () => {
  for (const each of atlas.relations) {
    const title = relationTitle(atlas, each);
    expect(title).toMatch(/^\S.* \S+.* \S/);
    expect(title).not.toMatch(/undefined| {2}|\.$/);
  }
});

test('an end that the atlas does not know is an error with the name of the relation', () => {
  expect(() => relationTitle({ ...atlas, concept: new Map() }, relation('crh--releases--acth'))).toThrow(
    /crh--releases--acth/,
  );
});
