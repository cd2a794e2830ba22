import { plainLine } from '../../notation/title.ts';

const LENGTH = 200;
/** Nobody waits for the end of a book to read its beginning. */
const LOOKED_AT = 2_000;

/** Lines of a note after the one that gives its title, as plain text on one line, for lists. */
export const excerptOf = (body: string): string => {
  const lines = body
    .slice(0, LOOKED_AT)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  return lines.slice(1).map(plainLine).join(' ').trim().slice(0, LENGTH);
};
