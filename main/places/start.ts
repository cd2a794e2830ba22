/** Where the notes are, found out before they are opened; a move that was asked for is made now, while nobody writes. */
import path from 'node:path';
import { z } from 'zod';
import type { Files } from '../disk/files.ts';
import { replaceFile } from '../disk/replace.ts';
import { storeFiles } from '../notes/generation.ts';
import type { SettingsFile } from '../settings/settings-file.ts';
import { moveWaits, notMoved } from './messages.ts';
import { moveStore, SIGNPOST } from './move.ts';

export interface Settled {
  readonly folder: string;
  /** Why a move was not made; null if none was asked for or all went well. */
  readonly trouble: string | null;
}

/** A person's answer when the folder of the notes is not there. */
export type Answer = 'again' | 'usual' | 'quit';

interface SettleOptions {
  readonly settings: Pick<SettingsFile, 'places' | 'update'>;
  readonly usual: string;
  readonly files: Files;
  /** Asks what to do about a folder in which the notes should be and are not. */
  readonly ask: (folder: string) => Promise<Answer>;
  readonly log: (message: string) => void;
}

const Sign = z.object({ to: z.string().refine(path.isAbsolute) });
/** More moves than anybody makes: signposts that point in a ring end here. */
const MOVES = 50;

/** Follows the signposts from the usual folder; null if there are none. */
const signposted = async (files: Files, usual: string): Promise<string | null> => {
  let at = usual;
  for (let left = MOVES; left > 0; left -= 1) {
    try {
      at = Sign.parse(JSON.parse((await files.read(path.join(at, SIGNPOST))).toString())).to;
    } catch {
      break;
    }
  }
  return at === usual ? null : at;
};

const move = async (from: string, to: string, { settings, usual, files, log }: SettleOptions): Promise<Settled> => {
  const { places, update } = settings;
  try {
    const isEmpty = (await files.list(to)).length === 0;
    if (isEmpty) {
      await moveStore(files, from, to);
      const former = [from, ...places().former.filter((each) => each !== from && each !== to)];
      await update({ places: { ...places(), notes: to, next: null, former } });
      await replaceFile(files, path.join(from, SIGNPOST), Buffer.from(JSON.stringify({ to }))).catch((error) =>
        log(`no signpost could be left in ${from}: ${error}`),
      );
      return { folder: to, trouble: null };
    }
    await update({ places: { ...places(), next: null } });
    return { folder: from, trouble: moveWaits(to) };
  } catch (error) {
    log(`the notes could not be moved to ${to}: ${error}`);
    // If even this cannot be stored the move is tried again at the next start, into a folder that is empty or refused.
    await update({ places: { ...places(), notes: from === usual ? null : from, next: null } }).catch(() => undefined);
    return { folder: from, trouble: notMoved(to, from) };
  }
};

/**
 * @returns null if somebody chose to quit because the notes are not where they should be. An empty store is never begun
 *   in place of one that cannot be found.
 */
export const settle = async (options: SettleOptions): Promise<Settled | null> => {
  const { settings, usual, files, ask } = options;
  const { next, notes: chosen } = settings.places();
  const notes = chosen ?? (await signposted(files, usual));
  const folder = notes ?? usual;
  while (notes !== null && storeFiles(await files.list(folder).catch(() => [])).length === 0) {
    const answer = await ask(folder);
    if (answer === 'quit') return null;
    if (answer === 'usual') {
      await files.remove(path.join(usual, SIGNPOST)).catch(() => undefined);
      await settings.update({ places: { ...settings.places(), notes: null, next: null } });
      return { folder: usual, trouble: null };
    }
  }
  return next === null || next === folder ? { folder, trouble: null } : move(folder, next, options);
};
