/**
 * The scenarios of the course as the map must answer them: the twenty worked examples of the specification, what the
 * article says, and its three protocols.
 */
import type { Scenario } from '../../../content/schema/index.ts';
import { realAtlas } from '../../state/real-atlas.ts';
import { realCourse } from '../../state/real-course.ts';
import { toEffectGraph } from '../effect-graph.ts';

const atlas = realAtlas();
const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

/** The map in the order of the bundle, which decides the sampled strengths. */
export const productGraph = toEffectGraph({
  concepts: atlas.concepts.toSorted(byId),
  relations: atlas.relations.toSorted(byId),
});

export const relationOf = (id: string) => {
  const found = [...atlas.relation.values()].find((each) => each.id === id);
  if (!found) throw new Error(`there is no relation ${id}`);
  return found;
};

export const scenarios: readonly Scenario[] = realCourse().scenarios;

export const scenario = (id: string): Scenario => {
  const found = scenarios.find((each) => each.id === id);
  if (!found) throw new Error(`there is no scenario ${id}`);
  return found;
};

/**
 * Where the map may be less than sure of a direction that is known, by scenario and concept. Each has a reason in the
 * literature; a new entry needs one as well.
 */
export const PROBABLY: Readonly<Record<string, readonly string[]>> = {
  // Every arrow from stress to kisspeptin and GnRH is contested, and the failing testis takes its restraint away.
  w12: ['gnrh'],
  // Oxytocin also quietens CRH, which restrains GnRH. At the edge: the same in 95 of 100 sets of strengths.
  w16: ['gnrh', 'lh'],
  // Competing inputs: oestradiol makes receptors, progesterone holds them down.
  w19: ['oxtr'],
  // Receptors fall with oestradiol, but so does the oxytocin that would wear sensitivity down. At the edge.
  'menopause-oestrogen': ['oxytocin-sensitivity'],
};
