import { plainLine } from '../../notation/title.ts';
import { type Resolve, withNames } from '../state/resolve.ts';

const LENGTH = 200;
/** Nobody waits for the end of a book to read its beginning. */
const LOOKED_AT = 2_000;

/** Lines of a note after the one that gives its title, as plain text on one line, for lists; links by what they lead to. */
export const excerptOf = (body: string, resolve: Resolve): string => {
  const lines = withNames(body.slice(0, LOOKED_AT), resolve)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  return lines.slice(1).map(plainLine).join(' ').trim().slice(0, LENGTH);
};
