/**
 * What routing weighs against what, in steps of 8 px. Found by trying; change them only with the measures at hand.
 */
export const COST = {
  bend: 18,
  crossing: 28,
  /** One step on a track that a line of the same fork or comb already uses. */
  sharedStep: 0.45,
  /** Part of the price for running beside a box that such a step still pays. */
  sharedNearness: 0.3,
  /** Beside a line of another group. */
  beside: 0.3,
  /** Nearer to a line of any group than tracks ever are, and not on it. */
  crammed: 12,
  /** Crossing a line of the own group, where both then look joined. */
  ownCrossing: 4,
  /** Into or out of a frame to which neither end belongs. */
  fence: 12,
  port: {
    /** Beside a port that another group uses. */
    crowded: 6,
    /** A port that the own group uses already. */
    shared: -0.5,
    /** A step away from the middle of a side. */
    offCentreMain: 0.9,
    offCentre: 0.35,
    offCentreLevel: 0.2,
    /** At the top though the other end lies below, or the reverse. */
    wrongWay: 4,
    /** The side that a forward line uses: right of its source, left of its target. */
    facing: { forward: 0, feedback: 7 },
    averted: { forward: 12, feedback: 6 },
    /** Top and bottom. */
    level: { forward: 3, feedback: 0 },
  },
} as const;
