import type { Place } from '../../content/schema/index.ts';

/** Up to this length a label may stand in one line at every zoom. */
const ONE_LINE = 11;

/**
 * A label in one or two parts, split where the longer part is shortest: the parts stand in one line where there is room,
 * else in two, never in three. A mini shows its first word; its frame says the rest.
 */
export const labelParts = (label: string, form: Place['form']): readonly string[] => {
  if (form === 'mini') return [label.split(' ', 1)[0] ?? label];
  if (label.length <= ONE_LINE) return [label];
  const pieces = label.split(/(?<=[ –-])/);
  const splits = pieces.slice(1).map((_, index) => {
    const first = pieces
      .slice(0, index + 1)
      .join('')
      .trim();
    const second = pieces.slice(index + 1).join('');
    return { parts: [first, second], longest: Math.max(first.length, second.length) };
  });
  const best = splits.toSorted((a, b) => a.longest - b.longest)[0];
  return best?.parts ?? [label];
};
