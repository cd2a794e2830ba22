import { type Concept, mapLabel } from '../../content/schema/index.ts';

/** Words that keep their capital inside a sentence: names of people. */
const PROPER = new Set(['Leydig', 'Sertoli', 'Dutch']);

const isAcronym = (word: string): boolean => /[A-Z0-9].*[A-Z0-9]|^[A-Z]$/.test(word);

/**
 * The short label as it is said: without a bracketed second name, with "and" for a comma.
 * "Uterus (myometrium)" is called "Uterus", "Leydig, theca cells" are "Leydig and theca cells".
 */
export const nameOf = (concept: Concept): string => {
  const label = mapLabel(concept).replace(/ \([^)]*\)$/, '');
  const protocol = /^Protocol: (.+)$/.exec(label)?.[1];
  return protocol ? `Protocol “${protocol}”` : label.replaceAll(', ', ' and ');
};

/** The name as it reads in the middle of a sentence: "oxytocin receptor", but "CRH" and "Leydig cells". */
export const nameInside = (concept: Concept): string => {
  const name = nameOf(concept);
  const first = name.split(/[^\p{L}\p{N}]/u, 1)[0] ?? '';
  return isAcronym(first) || PROPER.has(first) ? name : name.charAt(0).toLowerCase() + name.slice(1);
};

/** Whether the verb after this concept stands in the plural: "Gonads release", "Stress raises". */
export const isPlural = (concept: Concept): boolean => {
  if (concept.kind === 'protocol') return false;
  const head = nameOf(concept).split(/ (?:for|of|to|in) /, 1)[0] ?? '';
  return / and /.test(head) || /[^suiay]s$/.test(head);
};
