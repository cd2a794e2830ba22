/** Backups of everything that is a person's own: made when something has changed, read again, thinned, given back. */
import { createHash, randomUUID } from 'node:crypto';
import path from 'node:path';
import type {
  BackupFailure,
  BackupReason,
  BackupsView,
  Keepsake,
  KeepsakeContent,
  Note,
  RestoreAsk,
  Result,
  SaveFailure,
} from '../../preload/contract.ts';
import { isDiskFull } from '../disk/failure.ts';
import { type Files, nodeFiles } from '../disk/files.ts';
import { CURRENT_SCHEMA } from '../notes/migrations.ts';
import type { Adoption } from '../notes/note.ts';
import type { NotesService } from '../notes/notes-store.ts';
import { type Holdings, writeBackup } from './backup-file.ts';
import { isOnDisk } from './check.ts';
import { compare, type Folders, listKeepsakes, readKeepsake } from './keepsakes.ts';
import { BACKUP } from './messages.ts';
import { nameBackup, parseName } from './name.ts';
import { thinned } from './thin.ts';

export interface BackupsOptions {
  /** Asked each time: a person may choose another folder. */
  readonly folders: () => Folders;
  /** When the store was last checked, and what keeps that; milliseconds since 1970. */
  readonly checked: { readonly at: () => number | null; readonly put: (at: number) => Promise<void> };
  readonly notes: Pick<NotesService, 'kept' | 'all' | 'adopt' | 'load'>;
  /** What is kept beside the notes, as it is stored. */
  readonly workspace: () => unknown;
  readonly progress: () => unknown;
  readonly showFolder: (folder: string) => Promise<void>;
  readonly appVersion: string;
  readonly now: () => number;
  readonly log: (message: string) => void;
  /** Given by tests only. */
  readonly files?: Files;
}

export interface BackupsService {
  view(): Promise<BackupsView>;
  look(id: string): Promise<Result<KeepsakeContent, BackupFailure>>;
  make(why: BackupReason): Promise<Result<BackupsView, BackupFailure>>;
  /** Makes a backup on its own if something has changed and the last is of another hour. Never rejects. */
  makeIfDue(): Promise<void>;
  /** Reads the live store and the newest backup from the disk and says what is amiss. */
  check(): Promise<Result<BackupsView, BackupFailure>>;
  /** Checks if the last check is a week old. Never rejects. */
  checkIfDue(): Promise<void>;
  restore(ask: RestoreAsk): Promise<Result<readonly Note[], SaveFailure | BackupFailure>>;
  show(which: 'backups' | 'notes'): Promise<Result<null, 'io'>>;
}

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

const refuse = <Code extends BackupFailure>(code: Code) => ({ ok: false, code, message: BACKUP[code] }) as const;

export const makeBackups = (options: BackupsOptions): BackupsService => {
  const { folders, notes, checked, now, log } = options;
  const files = options.files ?? nodeFiles;
  let verified: BackupsView['verified'] = null;
  let trouble: string | null = null;
  /** What was there when the last backup was made; null before the first of this run. */
  let backedUp: string | null = null;
  /** Old backups may be wanted as long as somebody takes notes back. */
  let isThinning = true;
  let line: Promise<unknown> = Promise.resolve();

  /** One after another: a backup that is read again must not be thinned away meanwhile. */
  const inLine = <T>(task: () => Promise<T>): Promise<T> => {
    const done = line.then(task);
    line = done.catch(() => undefined);
    return done;
  };

  const holdings = (): Holdings => ({
    notes: notes.kept(),
    workspace: options.workspace(),
    progress: options.progress(),
  });

  const printOf = ({ notes: kept, workspace, progress }: Holdings): string =>
    createHash('sha256')
      .update(JSON.stringify([kept.map(({ seq, note }) => [note.id, seq]), workspace, progress]))
      .digest('hex');

  /** The newest backup of an earlier run counts once it has been read again. */
  const verifyNewest = async (newest: Keepsake | undefined): Promise<void> => {
    if (verified || newest?.kind !== 'backup' || newest.at === null) return;
    const { isValid, entries } = await readKeepsake(files, folders(), newest, CURRENT_SCHEMA);
    if (isValid) verified = { at: newest.at, count: entries.length };
    else trouble = BACKUP.newest;
  };

  const view = async (): Promise<BackupsView> => {
    const keepsakes = await listKeepsakes(files, folders()).catch(() => []);
    await verifyNewest(keepsakes.find(({ kind }) => kind === 'backup')).catch((error) =>
      log(`the newest backup could not be read: ${error}`),
    );
    return { folder: folders().backups, keepsakes, verified, checked: checked.at(), trouble };
  };

  const tidy = async (fresh: string): Promise<void> => {
    const folder = folders().backups;
    const made = (await files.list(folder)).flatMap((name) => parseName(name) ?? []);
    for (const { name } of thinned(made, fresh)) await files.remove(path.join(folder, name));
  };

  const write = async (why: BackupReason): Promise<Result<BackupsView, BackupFailure>> => {
    const held = holdings();
    const name = nameBackup(now(), why, held.notes.length);
    try {
      await writeBackup(files, folders().backups, name, held, { schema: CURRENT_SCHEMA, app: options.appVersion });
    } catch (error) {
      log(`no backup could be made: ${error}`);
      const refusal = refuse(isDiskFull(error) ? 'disk-full' : 'io');
      trouble = refusal.message;
      return refusal;
    }
    trouble = null;
    verified = { at: name.at, count: name.count };
    backedUp = printOf(held);
    if (isThinning) await tidy(name.name).catch((error) => log(`old backups could not be thinned: ${error}`));
    return { ok: true, value: await view() };
  };

  const makeIfDue = async (): Promise<void> => {
    // What could not be read whole must not push out backups of what could.
    if (notes.load().health.kind !== 'good') return;
    const held = holdings();
    if (printOf(held) === backedUp) return;
    if (held.notes.length === 0 && backedUp === null) return;
    const made = (await files.list(folders().backups).catch(() => [])).flatMap((name) => parseName(name) ?? []);
    const isOfThisHour = made.some(
      ({ at, why }) => why === 'auto' && Math.floor(at / HOUR) === Math.floor(now() / HOUR),
    );
    if (!isOfThisHour) await write('auto');
  };

  const check = async (): Promise<Result<BackupsView, BackupFailure>> => {
    const isWhole = await isOnDisk(files, folders().notes, notes.kept()).catch((error) => {
      log(`the notes could not be read again: ${error}`);
      return false;
    });
    if (!isWhole) {
      trouble = BACKUP.check;
      return { ok: false, code: 'damaged', message: trouble };
    }
    verified = null;
    trouble = null;
    await checked.put(now()).catch((error) => log(`the check could not be noted: ${error}`));
    return { ok: true, value: await view() };
  };

  const look = async (id: string) => {
    const keepsake = (await listKeepsakes(files, folders())).find((each) => each.id === id);
    return keepsake ? readKeepsake(files, folders(), keepsake, CURRENT_SCHEMA) : null;
  };

  const restore = async ({ id, notes: wanted }: RestoreAsk): ReturnType<BackupsService['restore']> => {
    const reading = await look(id);
    if (!reading) return refuse('unknown');
    isThinning = false;
    const current = new Map(notes.all().map((note) => [note.id, note]));
    const { missing, changed } = compare(reading, notes.all());
    const differing = new Set([...missing, ...changed]);
    const isWanted = ({ id: each }: Note) => differing.has(each) && (wanted.length === 0 || wanted.includes(each));
    const adoptions = reading.entries.flatMap(({ note }): readonly Adoption[] => {
      if (!isWanted(note)) return [];
      const opId = randomUUID();
      // Beside the note as it is now, never over it. What comes back is wanted, so it does not come into the trash.
      const live = { ...note, deletedAt: null };
      if (!current.has(note.id)) return [{ note: live, over: 0, opId }];
      return [{ note: { ...live, id: randomUUID(), rev: 1, updatedAt: now() }, over: 0, opId }];
    });
    if (adoptions.length === 0) return { ok: true, value: [] };
    const safe = await write('before-restore');
    if (!safe.ok) return safe;
    return notes.adopt(adoptions);
  };

  return {
    view: () => inLine(view),
    look: async (id) => {
      try {
        const reading = await look(id);
        if (!reading) return refuse('unknown');
        if (!reading.head && reading.entries.length === 0) return refuse('damaged');
        return { ok: true, value: compare(reading, notes.all()) };
      } catch (error) {
        log(`${id} could not be read: ${error}`);
        return refuse('io');
      }
    },
    make: (why) => inLine(() => write(why)),
    makeIfDue: () => inLine(makeIfDue).catch((error) => log(`no backup could be made: ${error}`)),
    check: () => inLine(check),
    checkIfDue: async () => {
      const last = checked.at() ?? Number.NEGATIVE_INFINITY;
      // A clock that was set back must not put the check off for years.
      if (Math.abs(now() - last) >= WEEK)
        await inLine(check).catch((error) => log(`the notes were not checked: ${error}`));
    },
    restore: (ask) => inLine(() => restore(ask)),
    show: async (which) => {
      try {
        await files.makeFolder(folders()[which]);
        await options.showFolder(folders()[which]);
        return { ok: true, value: null };
      } catch (error) {
        log(`the folder could not be shown: ${error}`);
        return { ok: false, code: 'io', message: `The system did not show the folder. It is ${folders()[which]}.` };
      }
    },
  };
};
