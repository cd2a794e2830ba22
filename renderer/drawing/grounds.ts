/** What lies under concepts and lines; lengths in map pixels. */
export const GROUNDS = {
  /** Distance of the dotted column rule from the column's boxes. */
  rule: 40,
  /** Radius of the corners of frames and bands. */
  corner: 12,
  /** How much ink tints a band. */
  band: 0.035,
} as const;
