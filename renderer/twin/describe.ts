/** Outside of what a filter highlights, in words. */
export const UNFITTING = 'does not fit the filter';

/** What a screen reader says after the name of a row; undefined where there is nothing to add. */
export const described = (...parts: readonly (string | false | null)[]): string | undefined =>
  parts.filter(Boolean).join(', ') || undefined;
