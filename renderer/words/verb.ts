import { type Concept, influenceOf, type Kind, type Relation } from '../../content/schema/index.ts';

/** What has no level to raise: it is set to work or quietened. */
const STRUCTURES: ReadonlySet<Kind> = new Set<Kind>(['gland', 'tissue', 'cell', 'brain-region']);

const actsOn = (target: Concept | undefined, relation: Pick<Relation, 'effect'>): boolean =>
  target !== undefined &&
  (STRUCTURES.has(target.kind) ||
    / axis$/.test(target.label) ||
    (target.kind === 'process' && ['stimulates', 'inhibits', 'activates'].includes(relation.effect)));

/** What comes from outside of the body: nothing in it raises or lowers them, it only changes what they do. */
const INPUTS: ReadonlySet<Kind> = new Set<Kind>(['stimulus', 'practice', 'drug', 'nutrient']);

/**
 * Whether no direction of an undirected effect is known at all, so that "raises or lowers" would say too much: a gene
 * variant has no level, what it does is a difference between people; and what only the article says nobody has measured.
 */
export const isUnknownWay = (
  { effect, sign, evidence }: Pick<Relation, 'effect' | 'sign' | 'evidence'>,
  source: Concept | undefined,
): boolean =>
  sign === 0 &&
  influenceOf({ effect, sign }) === 'depends' &&
  (source?.kind === 'variant' || evidence === 'article-only');

const bySign = (sign: Relation['sign'], raise: string, lower: string): string =>
  sign === 1 ? raise : sign === -1 ? lower : `${raise} or ${lower}`;

/**
 * The verb between source and target, singular: "raises", "holds", "is converted to".
 *
 * @param target  where known, the verb fits it: a gland is stimulated, a hormone is raised
 * @param source  where known, the verb fits it too: a genotype does not raise
 */
export const verbOf = (
  relation: Pick<Relation, 'effect' | 'sign' | 'evidence'>,
  target?: Concept,
  source?: Concept,
): string => {
  const { effect, sign } = relation;
  switch (effect) {
    case 'part-of':
      return 'is part of';
    case 'treats':
      return sign === 0 ? 'is tried for' : 'treats';
    case 'cofactor-for':
      return 'is required for';
    case 'associated-with':
      return target?.kind === 'variant' ? 'may work differently with' : 'is linked with';
    case 'converts-to':
      return 'is converted to';
    case 'transcribes':
      return 'encodes';
    case 'antagonises':
      return 'blocks';
    case 'binds':
      return sign === -1 ? 'holds' : 'binds';
    case 'releases':
      return 'releases';
    case 'activates':
      if (sign === 1) return 'activates';
      break;
    case 'stimulates':
    case 'inhibits':
    case 'upregulates':
    case 'downregulates':
    case 'modulates':
      break;
  }
  if (isUnknownWay(relation, source))
    return target && INPUTS.has(target.kind) ? 'may change the effect of' : 'may change';
  return actsOn(target, relation) ? bySign(sign, 'stimulates', 'inhibits') : bySign(sign, 'raises', 'lowers');
};

/** "raises or lowers" becomes "raise or lower", "is part of" becomes "are part of". */
export const inPlural = (verb: string): string => verb.replace(/\bis\b/, 'are').replace(/\b([a-z]{3,})s\b/g, '$1');
