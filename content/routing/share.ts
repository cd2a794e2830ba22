/** What a line joins, and the style in which. */
export interface Ends {
  readonly from: string;
  readonly to: string;
  readonly style: string;
}

/**
 * True if two lines may lie on each other: they leave one concept or reach one concept, look alike, and part somewhere.
 * Read as a fork or a comb this is unambiguous, which bundling in general is not.
 */
export const mayShare = (a: Ends, b: Ends): boolean => a.style === b.style && (a.from === b.from) !== (a.to === b.to);
