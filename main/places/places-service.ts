/** Where the notes and their backups lie, and where a person wants them. */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Place, PlaceFailure, PlaceName, Places, Result } from '../../preload/contract.ts';
import { type Files, nodeFiles } from '../disk/files.ts';
import type { SettingsFile } from '../settings/settings-file.ts';
import { PLACE } from './messages.ts';
import { syncedBy } from './synced.ts';

export interface PlacesOptions {
  readonly settings: Pick<SettingsFile, 'places' | 'update'>;
  /** The folder that the notes were opened in, and those that hold if nothing is chosen. */
  readonly notes: string;
  readonly usual: Readonly<Record<PlaceName, string>>;
  readonly trouble: string | null;
  /** Asks a person for a folder; null if none was chosen. */
  readonly choose: (which: PlaceName, from: string) => Promise<string | null>;
  /** Makes a backup before the notes are to be moved. The move is made even if none can be: it deletes nothing. */
  readonly backUp: () => Promise<unknown>;
  readonly log: (message: string) => void;
  /** Given by tests only. */
  readonly files?: Files;
}

export interface PlacesService {
  list(): Promise<Places>;
  choose(which: PlaceName): Promise<Result<Places, PlaceFailure>>;
  stay(which: PlaceName): Promise<Result<Places, PlaceFailure>>;
}

const refuse = (code: PlaceFailure) => ({ ok: false, code, message: PLACE[code] }) as const;

const isWithin = (inner: string, outer: string): boolean => {
  const way = path.relative(outer, inner);
  return way === '' || !(way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way));
};

export const makePlaces = (options: PlacesOptions): PlacesService => {
  const { settings, usual, log } = options;
  const files = options.files ?? nodeFiles;
  const backups = (): string => settings.places().backups ?? usual.backups;

  const placeOf = async (folder: string, usually: string): Promise<Place> => ({
    folder,
    isUsual: folder === usually,
    syncedBy: await syncedBy(folder, files.list),
  });

  const list = async (): Promise<Places> => {
    const { next, former } = settings.places();
    return {
      notes: await placeOf(options.notes, usual.notes),
      backups: await placeOf(backups(), usual.backups),
      next: next === null ? null : await placeOf(next, usual.notes),
      former,
      trouble: options.trouble,
    };
  };

  const set = async (part: Partial<ReturnType<typeof settings.places>>): Promise<Result<Places, PlaceFailure>> => {
    const before = settings.places();
    try {
      await settings.update({ places: { ...before, ...part } });
    } catch (error) {
      log(`the places could not be stored: ${error}`);
      await settings.update({ places: before }).catch(() => undefined);
      return refuse('io');
    }
    return { ok: true, value: await list() };
  };

  /** Whether a file can be made there; tried rather than guessed. */
  const canWrite = async (folder: string): Promise<boolean> => {
    const trial = path.join(folder, `.${randomUUID()}`);
    try {
      await files.makeFolder(folder);
      await (await files.create(trial)).close();
      await files.remove(trial);
      return true;
    } catch (error) {
      log(`${folder} cannot be written to: ${error}`);
      return false;
    }
  };

  const chosen = async (which: PlaceName): Promise<Result<string, PlaceFailure>> => {
    const answer = await options.choose(which, which === 'notes' ? options.notes : backups());
    if (answer === null) return refuse('cancelled');
    const folder = path.resolve(answer);
    const others = which === 'notes' ? [options.notes, backups()] : [options.notes, settings.places().next ?? ''];
    if (others.some((other) => other !== '' && (isWithin(folder, other) || isWithin(other, folder))))
      return refuse('within');
    if (which === 'notes' && (await files.list(folder).catch(() => [])).length > 0) return refuse('not-empty');
    return (await canWrite(folder)) ? { ok: true, value: folder } : refuse('unwritable');
  };

  return {
    list,
    choose: async (which) => {
      const answer = await chosen(which);
      if (!answer.ok) return answer;
      const folder = answer.value;
      if (which === 'notes') await options.backUp();
      return set(which === 'notes' ? { next: folder } : { backups: folder === usual.backups ? null : folder });
    },
    stay: (which) => set(which === 'notes' ? { next: null } : { backups: null }),
  };
};
