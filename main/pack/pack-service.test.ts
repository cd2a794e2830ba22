import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConceptId } from '../../content/schema/index.ts';
import type { PackForm } from '../../preload/contract.ts';
import type { NotesService } from '../notes/notes-store.ts';
import { draftOf, move, open, save, unwrap } from '../notes/testing/make.ts';
import { openProgress } from '../progress/progress-file.ts';
import { sampleWorkspace } from '../workspace/testing.ts';
import { openWorkspace } from '../workspace/workspace-file.ts';
import { makePacks, type PackOptions, type PackService } from './pack-service.ts';
import { corner, words } from './testing/make.ts';

let root: string;
const opened: NotesService[] = [];
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'atlas-pack-'));
});
afterEach(async () => {
  for (const notes of opened.splice(0)) await notes.close();
  rmSync(root, { recursive: true });
});

/** What the person chooses next. */
let chosen: string | null = null;

const profile = async (name: string, more: Partial<PackOptions> = {}) => {
  const notes = await open(path.join(root, name, 'notes'), { now: Date.now });
  opened.push(notes);
  const workspace = await openWorkspace(path.join(root, name, 'workspace.json'));
  const progress = await openProgress(path.join(root, name, 'progress.json'));
  const packs = makePacks({
    content: { ok: true, value: corner },
    notes,
    workspace,
    progress,
    chooseTarget: async () => chosen,
    chooseSource: async () => chosen,
    backUp: async () => undefined,
    appVersion: '0.0.0',
    now: Date.now,
    log: (error) => expect(error).toBeUndefined(),
    ...more,
  });
  return { notes, workspace, progress, packs };
};

const written = async (packs: PackService, form: PackForm, name: string): Promise<string> => {
  const folder = path.join(root, name);
  cpSync(mkdtempSync(path.join(root, 'empty-')), folder, { recursive: true });
  chosen = form === 'zip' ? path.join(folder, 'pack.zip') : folder;
  const answer = await packs.export(form, words);
  if (!answer.ok) throw new Error(answer.message);
  return path.join(folder, answer.value.name);
};

const planned = async (packs: PackService, form: PackForm, file: string) => {
  chosen = file;
  const answer = await packs.choose(form);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
};

const NOTHING_CHOSEN = { notes: {}, arrangement: 'mine' } as const;

const contents = (file: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(file, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => path.join(each.parentPath, each.name))
      .map((each) => [path.relative(file, each), readFileSync(each, 'latin1')]),
  );

/** A profile with a live note of two states, one in the trash, views, an arrangement and a passage read. */
const lived = async () => {
  const there = await profile('there');
  const first = await save(there.notes, {
    body: '# Two speeds\n[[concept:cortisol]]',
    targets: [{ kind: 'concept', id: ConceptId.parse('cortisol') }],
    tags: ['exam'],
  });
  unwrap(await there.notes.apply([{ kind: 'save', draft: draftOf(first, '# Two speeds\nfast and slow') }]));
  await move(there.notes, await save(there.notes, { body: 'Gone' }), 'trash');
  await there.workspace.save(sampleWorkspace());
  await there.progress.save({ full: ['a'], plain: [], place: null });
  return there;
};

describe.each(['zip', 'folder'] as const)('everything as a %s', (form) => {
  it('comes back in an empty profile as it was, history too, and is exported from there the same', async () => {
    const there = await lived();
    const first = await written(there.packs, form, 'one');
    expect(await written(there.packs, form, 'two')).not.toBe(first);

    const here = await profile('here');
    const plan = await planned(here.packs, form, first);
    expect(plan).toMatchObject({
      isPack: true,
      refused: [],
      remarks: [],
      conflicts: [],
      views: 1,
      passages: 1,
      versions: 2,
    });
    expect(plan.added.map(({ isTrashed }) => isTrashed)).toEqual([false, true]);
    expect(await here.packs.commit(NOTHING_CHOSEN)).toMatchObject({ ok: true, value: { added: 2, updated: 0 } });

    expect(here.notes.all()).toEqual(there.notes.all());
    expect(here.workspace.value()).toEqual(there.workspace.value());
    expect(here.progress.value()).toEqual(there.progress.value());
    for (const { id } of there.notes.all())
      expect(await here.notes.versions(id)).toEqual(await there.notes.versions(id));

    const again = await written(here.packs, form, 'three');
    const same = form === 'zip' ? [readFileSync(again), readFileSync(first)] : [contents(again), contents(first)];
    expect(same[0]).toEqual(same[1]);

    // Taken in once more it changes nothing.
    expect(await planned(here.packs, form, first)).toMatchObject({ added: [], updated: [], same: 2, views: 0 });
  });
});

describe('taking a pack in', () => {
  it('knows by the histories which side went on, and asks where both did', async () => {
    const there = await lived();
    const old = await written(there.packs, 'zip', 'old');
    const here = await profile('here');
    await planned(here.packs, 'zip', old);
    await here.packs.commit(NOTHING_CHOSEN);

    const [mine] = here.notes.load().notes;
    const [theirs] = there.notes.load().notes;
    if (!mine || !theirs) throw new Error('no note');
    unwrap(await there.notes.apply([{ kind: 'save', draft: draftOf(theirs, 'There') }]));
    const newer = await written(there.packs, 'zip', 'newer');
    expect((await planned(here.packs, 'zip', newer)).updated).toHaveLength(1);

    unwrap(await here.notes.apply([{ kind: 'save', draft: draftOf(mine, 'Here') }]));
    expect(await planned(here.packs, 'zip', old)).toMatchObject({ older: 1, conflicts: [], updated: [] });
    expect((await planned(here.packs, 'zip', newer)).conflicts).toMatchObject([{ mine: 'Here', theirs: 'There' }]);
    expect(await here.packs.commit(NOTHING_CHOSEN)).toMatchObject({ ok: false, code: 'undecided' });
    expect(await here.packs.commit({ notes: { [mine.id]: 'theirs' }, arrangement: 'mine' })).toMatchObject({
      ok: true,
    });
    expect(here.notes.load().notes.map(({ body }) => body)).toEqual(['There']);
    // What was written here is in the history.
    expect((await here.notes.versions(mine.id)).map(({ note }) => note.body)).toContain('Here');
  });

  it('does nothing where notes were changed meanwhile, where no backup can be made, or twice', async () => {
    const there = await lived();
    const pack = await written(there.packs, 'zip', 'pack');
    const here = await profile('here');
    await planned(here.packs, 'zip', pack);
    const [theirs] = there.notes.load().notes;
    await save(here.notes, { id: theirs?.id ?? '', body: 'Meanwhile' });
    expect(await here.packs.commit(NOTHING_CHOSEN)).toMatchObject({ ok: false, code: 'stale' });
    expect(here.notes.all().map(({ body }) => body)).toEqual(['Meanwhile']);
    expect(here.workspace.value()).toEqual({ views: [], arrangement: {} });
    expect(here.progress.value()).toEqual({ full: [], plain: [], place: null });
    expect(await here.packs.commit(NOTHING_CHOSEN)).toMatchObject({ ok: false, code: 'gone' });

    const careful = await profile('careful', { backUp: () => Promise.reject(new Error('full')), log: () => undefined });
    await planned(careful.packs, 'zip', pack);
    expect(await careful.packs.commit(NOTHING_CHOSEN)).toMatchObject({ ok: false, code: 'no-backup' });
    careful.packs.drop();
    expect(await careful.packs.commit(NOTHING_CHOSEN)).toMatchObject({ ok: false, code: 'gone' });
    expect(careful.notes.all()).toEqual([]);
  });

  it('says what cannot be read, and what was not chosen', async () => {
    const { packs } = await profile('here');
    chosen = null;
    expect(await packs.choose('zip')).toMatchObject({ ok: false, code: 'cancelled' });
    expect(await packs.export('folder', words)).toMatchObject({ ok: false, code: 'cancelled' });
    chosen = path.join(root, 'nonsense.zip');
    writeFileSync(chosen, 'nonsense');
    expect(await packs.choose('zip')).toMatchObject({ ok: false, code: 'unreadable', message: /no zip file/ });
    chosen = path.join(root, 'missing');
    expect(await packs.choose('folder')).toMatchObject({ ok: false, code: 'unreadable' });
  });

  it('writes into a folder of its own, whole or not at all, and over nothing', async () => {
    const { packs } = await lived();
    const first = await written(packs, 'folder', 'out');
    const second = await written(packs, 'folder', 'out');
    expect([path.basename(first), path.basename(second)]).toEqual([
      'Oxytocin Atlas study pack',
      'Oxytocin Atlas study pack (2)',
    ]);
    expect(readdirSync(path.join(root, 'out'))).toHaveLength(2);
    chosen = path.join(root, 'no such folder', 'deeper');
    writeFileSync(path.join(root, 'no such folder'), '');
    expect(await packs.export('folder', words)).toMatchObject({ ok: false, code: 'unwritable' });
  });
});
