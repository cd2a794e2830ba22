/** Whether a path from a foreign archive may be listened to. Nothing is ever written under such a name. */

import { REFUSED } from './messages.ts';
import { sameName } from './names.ts';

const MOST_BYTES = 1000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f]/;

/** @returns why not, or null for a path that is one: relative, with `/`, and within the archive */
export const faultOfPath = (path: string): string | null => {
  if (path === '' || Buffer.byteLength(path) > MOST_BYTES) return REFUSED.name;
  if (CONTROL.test(path)) return REFUSED.control;
  if (path.includes('\\')) return REFUSED.backslash;
  if (path.startsWith('/')) return REFUSED.absolute;
  if (/^[a-z]:/i.test(path)) return REFUSED.drive;
  const parts = path.split('/');
  if (parts.includes('..')) return REFUSED.upwards;
  return parts.some((part) => part === '' || part === '.') ? REFUSED.name : null;
};

/** What other programs leave beside the files of a person: not worth a word. */
export const isClutter = (path: string): boolean =>
  path
    .split('/')
    .some((part) => part.startsWith('.') || part === '__MACOSX' || /^(?:thumbs\.db|desktop\.ini)$/i.test(part));

/** Finds paths that some file systems take for the same: in case only, in composition, or twice. */
export const twins = (paths: readonly string[]): ReadonlySet<string> => {
  const seen = new Map<string, number>();
  for (const path of paths) seen.set(sameName(path), (seen.get(sameName(path)) ?? 0) + 1);
  return new Set([...seen].flatMap(([name, count]) => (count > 1 ? [name] : [])));
};
