import type { Stepped } from '../state/commands.ts';

/** What a step through the log did, or why it did nothing: "Undone: move Cortisol." */
export const steppedWords = ({ what, label, trouble }: Stepped): string =>
  trouble === null ? `${what}: ${label}.` : `Not ${what.toLowerCase()}: ${label}. ${trouble}`;
