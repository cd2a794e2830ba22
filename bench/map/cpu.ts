import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts CPU time in hundredths of a second. */
const TICK_MS = 10;

/** One process of `/proc`: its parent, and its time so far; undefined if it has gone. */
const processOf = (id: string): { readonly parent: string; readonly ms: number } | undefined => {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8');
    // The name may hold spaces and brackets: the fields begin behind its last bracket.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { parent: fields[1] ?? '', ms: (Number(fields[11]) + Number(fields[12])) * TICK_MS };
  } catch {
    return undefined;
  }
};

/**
 * CPU time in ms that all processes below this one have used: all of Chromium's, whatever it shares its work among.
 * Robust against a busy neighbour, which frame times are not. Linux only; 0 elsewhere.
 */
export const cpuBelow = (root: number): number => {
  const ids = (() => {
    try {
      return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    } catch {
      return [];
    }
  })();
  const all = new Map(ids.flatMap((id) => [[id, processOf(id)] as const]));
  const isBelow = (id: string, depth = 0): boolean => {
    const parent = all.get(id)?.parent;
    if (parent === undefined || parent === '0' || depth > 64) return false;
    return parent === String(root) || isBelow(parent, depth + 1);
  };
  return ids.filter((id) => isBelow(id)).reduce((sum, id) => sum + (all.get(id)?.ms ?? 0), 0);
};
