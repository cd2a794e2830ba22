import type { Stretch } from '../../../notation/code.ts';
import { writeLink } from '../../../notation/links.ts';
import type { Resolved } from '../../state/resolve.ts';

/** Whether a place lies in a row of a table, where a stroke ends a cell. */
const isInTable = (body: string, at: number): boolean => {
  const end = body.indexOf('\n', at);
  return body.slice(body.lastIndexOf('\n', at - 1) + 1, end === -1 ? undefined : end).includes('|');
};

/**
 * The text with one mention of a thing turned into a link that reads as the mention did.
 *
 * @param mentions  all of them in this text
 * @param near  where the mention was seen; the text may have changed since
 * @returns null if there is none any more
 */
export const withLink = (body: string, mentions: readonly Stretch[], near: number, thing: Resolved): string | null => {
  const [place] = mentions.toSorted((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near));
  if (!place) return null;
  const words = body.slice(place.start, place.end);
  const own = words === thing.name || isInTable(body, place.start) ? null : words;
  return body.slice(0, place.start) + writeLink(thing.kind, thing.id, own) + body.slice(place.end);
};
