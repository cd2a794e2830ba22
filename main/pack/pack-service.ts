/** Everything of a person's out of the app, and into it again: asks where, reads, tells, and does it at once or not. */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Bundle } from '../../content/schema/index.ts';
import type {
  ExportFailure,
  PackChoices,
  PackCommitFailure,
  PackDone,
  PackForm,
  PackPlan,
  PackReadFailure,
  PackWords,
  PackWritten,
  Result,
} from '../../preload/contract.ts';
import { reasonOf } from '../disk/failure.ts';
import { outsideFiles, writeAll } from '../disk/files.ts';
import { writeAside } from '../disk/replace.ts';
import { withExtension } from '../export/file-name.ts';
import { NOT_EXPORTED } from '../export/messages.ts';
import type { NotesService } from '../notes/notes-store.ts';
import type { ProgressFile } from '../progress/progress-file.ts';
import type { WorkspaceFile } from '../workspace/workspace-file.ts';
import { adoptionsOf, mergedProgress, mergedWorkspace } from './carry-out.ts';
import { adoptVersions, knownHere, knownIn, versionLines } from './history.ts';
import { COMMIT, NOT_WRITTEN, UNREADABLE } from './messages.ts';
import { packFiles } from './pack.ts';
import type { PackFile } from './pack-file.ts';
import { type Plan, planOf } from './plan.ts';
import { readFolder } from './read-folder.ts';
import { readPack } from './read-pack.ts';
import { readZip } from './read-zip.ts';
import { Unreadable } from './source.ts';
import { writeFolder } from './write-folder.ts';
import { zipOf } from './write-zip.ts';

export interface PackOptions {
  readonly content: Result<Bundle, 'damaged'>;
  readonly notes: NotesService;
  readonly workspace: WorkspaceFile;
  readonly progress: ProgressFile;
  /** Asks where a pack goes: a file to be written, or a folder to make one in. @returns null when nothing was chosen */
  readonly chooseTarget: (form: PackForm, suggestion: string) => Promise<string | null>;
  /** Asks for a pack. @returns null when nothing was chosen */
  readonly chooseSource: (form: PackForm) => Promise<string | null>;
  /** Makes sure of what is here. @throws if it cannot be made sure of */
  readonly backUp: () => Promise<void>;
  readonly appVersion: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Is told of what should not have happened. */
  readonly log: (error: unknown) => void;
}

export interface PackService {
  export(form: PackForm, words: PackWords): Promise<Result<PackWritten, ExportFailure>>;
  choose(form: PackForm): Promise<Result<PackPlan, PackReadFailure>>;
  commit(choices: PackChoices): Promise<Result<PackDone, PackCommitFailure>>;
  drop(): void;
}

const PACK_NAME = 'Oxytocin Atlas study pack';
const CODES = { 'disk-full': 'disk-full', unwritable: 'unwritable', 'failing-disk': 'io' } as const;

const refuse = <Code extends string>(code: Code, message: string) => ({ ok: false, code, message }) as const;

/** @returns the name of what was written */
const write = async (form: PackForm, chosen: string, files: readonly PackFile[]): Promise<string> => {
  if (form === 'folder') return writeFolder(chosen, PACK_NAME, files);
  const target = withExtension(chosen, 'zip');
  const bytes = await zipOf(files);
  const aside = path.join(path.dirname(target), `.${randomUUID()}.tmp`);
  await writeAside(outsideFiles, { path: target, aside }, (file) => writeAll(file, bytes));
  return path.basename(target);
};

export const makePacks = (options: PackOptions): PackService => {
  const { content, notes, workspace, progress, now, log } = options;
  let plan: Plan | null = null;

  const exportPack: PackService['export'] = async (form, words) => {
    if (!content.ok) return refuse('io', NOT_WRITTEN.content);
    const chosen = await options.chooseTarget(form, form === 'zip' ? `${PACK_NAME}.zip` : PACK_NAME);
    if (chosen === null) return refuse('cancelled', NOT_EXPORTED.cancelled);
    try {
      await notes.flush();
      const all = notes.all();
      const files = packFiles({
        content: content.value,
        words,
        notes: all,
        versions: await versionLines(
          notes,
          all.map(({ id }) => id),
        ),
        workspace: workspace.value(),
        progress: progress.value(),
        appVersion: options.appVersion,
      });
      const name = await write(form, chosen, files);
      return { ok: true, value: { name, notes: all.length, files: files.length } };
    } catch (error) {
      const code = CODES[reasonOf(error)];
      if (code === 'io') log(error);
      return refuse(code, NOT_EXPORTED[code]);
    }
  };

  const choose: PackService['choose'] = async (form) => {
    plan = null;
    const chosen = await options.chooseSource(form);
    if (chosen === null) return refuse('cancelled', UNREADABLE.cancelled);
    try {
      const pack = readPack(await (form === 'zip' ? readZip(chosen) : readFolder(chosen)), now());
      const mine = new Map(notes.all().map((note) => [note.id, note]));
      const shared = pack.notes.map(({ base }) => base.id).filter((id) => mine.has(id));
      const here = {
        notes: mine,
        workspace: workspace.value(),
        progress: progress.value(),
        known: await knownHere(notes, shared),
      };
      plan = planOf(pack, here, knownIn(pack.versions));
      return { ok: true, value: plan.told };
    } catch (error) {
      if (error instanceof Unreadable) return refuse('unreadable', error.message);
      log(error);
      return refuse('unreadable', form === 'zip' ? UNREADABLE.archive : UNREADABLE.folder);
    }
  };

  /** Small files first, notes last, in one commit: where that is refused, the small files are as before. */
  const store = async (carried: Plan, choices: PackChoices): Promise<Result<PackDone, PackCommitFailure>> => {
    const isHere = (id: string) => notes.all().some((note) => note.id === id);
    const adoptions = adoptionsOf(carried, choices, isHere, { now: now(), makeId: randomUUID });
    if (!adoptions) return refuse('undecided', COMMIT.undecided);
    try {
      await options.backUp();
    } catch (error) {
      log(error);
      return refuse('no-backup', COMMIT['no-backup']);
    }
    const [views, read] = [workspace.value(), progress.value()];
    const undo = async () => {
      if (workspace.value() !== views) await workspace.save(views);
      if (progress.value() !== read) await progress.save(read);
    };
    const merged = mergedWorkspace(views, carried, choices);
    const both = mergedProgress(read, carried.pack.progress);
    for (const answer of [await workspace.save(merged), await progress.save(both)]) {
      if (answer.ok) continue;
      await undo();
      return answer;
    }
    const taken = await notes.adopt(adoptions);
    if (!taken.ok) {
      await undo();
      return taken.code === 'conflict' ? refuse('stale', COMMIT.stale) : taken;
    }
    await adoptVersions(notes, carried.pack.versions);
    const updated = adoptions.filter(({ over }) => over > 0).length;
    return {
      ok: true,
      value: { added: adoptions.length - updated, updated, workspace: workspace.value(), progress: progress.value() },
    };
  };

  return {
    export: exportPack,
    choose,
    commit: async (choices) => {
      if (!plan) return refuse('gone', COMMIT.gone);
      const answer = await store(plan, choices);
      // An answer that something has to be chosen, or that the disk is full, leaves the plan for another try.
      if (answer.ok || answer.code === 'stale') plan = null;
      return answer;
    },
    drop: () => {
      plan = null;
    },
  };
};
