/** What a line joins, and the style in which. */
export interface Ends {
  readonly from: string;
  readonly to: string;
  readonly style: string;
}

/** 0 main chain, 1 textbook, 2 experiment or trial, 3 context, contested or undirected: the lesser gives way. */
export type Tier = 0 | 1 | 2 | 3;

/** A line that is wanted. */
export interface Link extends Ends {
  readonly tier: Tier;
}

/**
 * True if two lines may lie on each other: they leave one concept or reach one concept, look alike, and part somewhere.
 * Read as a fork or a comb this is unambiguous, which bundling in general is not.
 */
export const mayShare = (a: Ends, b: Ends): boolean => a.style === b.style && (a.from === b.from) !== (a.to === b.to);
