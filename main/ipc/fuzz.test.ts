import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { USUAL_TEXT } from '../../preload/contract.ts';
import { makeBackups } from '../backups/backups-service.ts';
import { makeExports } from '../export/export-service.ts';
import { parseExternal } from '../links/external.ts';
import { type NotesService, openNotes } from '../notes/notes-store.ts';
import { passage } from '../notes/testing/make.ts';
import { makePlaces } from '../places/places-service.ts';
import { openProgress } from '../progress/progress-file.ts';
import { namesOf } from '../search/names.ts';
import { openNoteSearch } from '../search/note-search.ts';
import { prepareIndex } from '../search/thread.ts';
import { openSettings } from '../settings/settings-file.ts';
import { sampleWorkspace } from '../workspace/testing.ts';
import { openWorkspace } from '../workspace/workspace-file.ts';
import { behindDoor, type Listener } from './door.ts';
import { makeHandlers } from './handlers.ts';

/** What the page sends arrives as a structured clone; what cannot be cloned never arrives. */
const sent = (args: readonly unknown[]): unknown[] => {
  try {
    return structuredClone([...args]);
  } catch {
    return [];
  }
};

const ours = {
  sender: { id: 7, mainFrame: { frameTreeNodeId: 1 } },
  senderFrame: { frameTreeNodeId: 1, url: 'app://bundle/index.html', parent: null },
};

const directory = mkdtempSync(path.join(tmpdir(), 'atlas-fuzz-'));
const opened: string[] = [];
const copied: string[] = [];
const bugs: string[] = [];
let notes: NotesService;
let listeners: ReadonlyMap<string, Listener>;

beforeAll(async () => {
  notes = await openNotes({
    directory: path.join(directory, 'notes'),
    now: Date.now,
    appVersion: '0',
    isKnownTarget: () => true,
  });
  const settings = await openSettings(path.join(directory, 'settings.json'));
  const places = makePlaces({
    settings,
    notes: path.join(directory, 'notes'),
    usual: { notes: path.join(directory, 'notes'), backups: path.join(directory, 'backups') },
    trouble: null,
    choose: async () => null,
    backUp: async () => undefined,
    log: (message) => bugs.push(message),
  });
  const backups = makeBackups({
    folders: () => ({ notes: path.join(directory, 'notes'), backups: path.join(directory, 'backups') }),
    checked: { at: settings.checkedAt, put: (checkedAt) => settings.update({ checkedAt }) },
    notes,
    workspace: () => null,
    progress: () => null,
    showFolder: async () => undefined,
    appVersion: '0',
    now: Date.now,
    log: (message) => bugs.push(message),
  });
  const handlers = makeHandlers({
    backups,
    firstNotes: async () => ({ notes: [], total: 0 }),
    content: { ok: false, code: 'damaged', message: '' },
    notes,
    search: openNoteSearch({
      notes,
      names: namesOf({ ok: false, code: 'damaged', message: '' }),
      index: prepareIndex(new URL('../search/worker.ts', import.meta.url), path.join(directory, 'index')),
      now: Date.now,
      log: (message) => bugs.push(message),
    }),
    settings,
    places,
    workspace: await openWorkspace(path.join(directory, 'workspace.json')),
    progress: await openProgress(path.join(directory, 'progress.json')),
    exports: makeExports({
      choose: async (suggestion) => path.join(directory, suggestion),
      draw: async () => Buffer.from('%PDF'),
      print: async () => true,
      log: (error) => bugs.push(String(error)),
    }),
    packs: {
      export: async () => ({ ok: false, code: 'cancelled', message: '' }),
      choose: async () => ({ ok: false, code: 'cancelled', message: '' }),
      commit: async () => ({ ok: false, code: 'gone', message: '' }),
      drop: () => undefined,
    },
    start: () => ({
      view: 'map',
      link: null,
      settings: { theme: 'system', singleKeys: true, showsLegend: false, text: USUAL_TEXT, autosave: 1 },
      workspace: { views: [], arrangement: {} },
      workspaceTrouble: null,
      progress: { full: [], plain: [], place: null },
      progressTrouble: null,
      exportAs: null,
      version: '0',
      runtime: '',
    }),
    applyTheme: () => undefined,
    ready: () => undefined,
    closing: { stands: () => undefined, flushed: () => undefined, stay: () => undefined },
    openExternal: async (address) => void opened.push(address),
    writeClipboard: async (text) => void copied.push(text),
  });
  listeners = behindDoor(handlers, new Set([7]), (channel, error) => bugs.push(`${channel}: ${error}`));
});
afterAll(async () => {
  await notes.close();
  rmSync(directory, { recursive: true });
});

/** Asks as our own page; the answer, or the code of the refusal. */
const ask = (listener: Listener, args: readonly unknown[]): Promise<unknown> =>
  listener(ours as never, ...sent(args)).catch((error: Error) => error.message);

const draft = {
  opId: crypto.randomUUID(),
  id: crypto.randomUUID(),
  baseRev: 0,
  body: 'x',
  targets: [],
  tags: [],
  label: null,
  isPinned: false,
};
const odd = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withSparseArray: true,
  withNullPrototype: true,
  withObjectString: true,
});
/** A valid argument with one field replaced or added. */
const almost = (valid: object) =>
  fc
    .tuple(fc.constantFrom(...Object.keys(valid), '__proto__', 'extra'), odd)
    .map(([key, value]) => Object.defineProperty({ ...valid }, key, { value, enumerable: true, configurable: true }));

describe('whatever the page sends', () => {
  it('every channel answers in the words of the contract or refuses by code, and nothing is written', async () => {
    for (const [channel, listener] of listeners)
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(fc.array(odd, { maxLength: 3 }), fc.tuple(fc.json()), fc.tuple(odd)),
          async (args) => {
            const answer = await ask(listener, args);
            if (typeof answer === 'string') expect(answer, channel).toBe('E_ARGUMENTS');
          },
        ),
        { numRuns: 150 },
      );
    expect(notes.load().notes).toEqual([]);
    expect(bugs).toEqual([]);
    for (const address of opened) expect(parseExternal(address)).toBe(address);
    for (const text of copied) expect(typeof text).toBe('string');
  });

  it.each(['notes:save', 'notes:apply'] as const)('%s takes no draft that is only almost right', async (name) => {
    const listener = listeners.get(name);
    if (!listener) throw new Error(`no channel ${name}`);
    const argument = (each: unknown) => (name === 'notes:save' ? each : [{ kind: 'save', draft: each }]);
    await fc.assert(
      fc.asyncProperty(almost(draft), async (args) => {
        const answer = await ask(listener, [argument(args)]);
        if (typeof answer === 'string') expect(answer).toBe('E_ARGUMENTS');
        else expect(answer).toHaveProperty('ok');
      }),
      { numRuns: 300 },
    );
    expect(bugs).toEqual([]);
    // A replaced body or number may well be a valid one; nothing else may have become a note.
    for (const note of notes.load().notes) expect(note).toMatchObject({ id: draft.id, targets: [] });
  });

  it('notes:save takes no highlight that is only almost right', async () => {
    const listener = listeners.get('notes:save');
    if (!listener) throw new Error('no channel notes:save');
    await fc.assert(
      fc.asyncProperty(almost(passage), async (target) => {
        const answer = await ask(listener, [{ ...draft, opId: crypto.randomUUID(), targets: [target] }]);
        if (typeof answer === 'string') expect(answer).toBe('E_ARGUMENTS');
        else expect(answer).toHaveProperty('ok');
      }),
      { numRuns: 500 },
    );
    expect(bugs).toEqual([]);
    for (const caps of [{ quote: 'x'.repeat(8_001) }, { prefix: 'x'.repeat(4_001) }, { claims: Array(101).fill('a') }])
      expect(await ask(listener, [{ ...draft, targets: [{ ...passage, ...caps }] }])).toBe('E_ARGUMENTS');
  });

  it('workspace:save takes no view that is only almost right', async () => {
    const listener = listeners.get('workspace:save');
    if (!listener) throw new Error('no channel workspace:save');
    const [view] = sampleWorkspace().views;
    if (!view) throw new Error('no view');
    const views = fc.oneof(
      almost(view),
      almost(view.filter).map((filter) => ({ ...view, filter })),
    );
    await fc.assert(
      fc.asyncProperty(views, async (each) => {
        const answer = await ask(listener, [{ views: [each], arrangement: {} }]);
        if (typeof answer === 'string') expect(answer).toBe('E_ARGUMENTS');
        else expect(answer).toMatchObject({ ok: true });
      }),
      { numRuns: 300 },
    );
    expect(bugs).toEqual([]);
    // Whatever was let in can be read again.
    const again = await openWorkspace(path.join(directory, 'workspace.json'));
    expect(again.trouble()).toBeNull();
  });

  it('arguments beyond the contract are refused, however many', async () => {
    for (const [channel, listener] of listeners)
      expect(await ask(listener, Array(20).fill(null)), channel).toBe('E_ARGUMENTS');
  });

  it('a thousand calls at once are all answered', async () => {
    const listener = listeners.get('notes:load');
    if (!listener) throw new Error('no channel notes:load');
    const answers = await Promise.all(Array.from({ length: 1000 }, () => ask(listener, [])));
    expect(new Set(answers.map((answer) => (answer as { health: { kind: string } }).health.kind))).toEqual(
      new Set(['good']),
    );
  });

  it('text beyond the cap is refused before the store sees it', async () => {
    const listener = listeners.get('notes:save');
    if (!listener) throw new Error('no channel notes:save');
    expect(await ask(listener, [{ ...draft, body: 'x'.repeat(16_000_001) }])).toBe('E_ARGUMENTS');
  });

  it('a bug inside reaches the page as a code, without a word from inside', async () => {
    const told: unknown[] = [];
    const broken = behindDoor(
      makeHandlers({
        notes: {
          load: () => {
            throw new Error('/home/me/notes');
          },
        },
      } as never),
      new Set([7]),
      (channel, error) => told.push(channel, String(error)),
    ).get('notes:load');
    if (!broken) throw new Error('no channel notes:load');
    expect(await ask(broken, [])).toBe('E_INTERNAL');
    expect(told).toEqual(['notes:load', 'Error: /home/me/notes']);
  });
});
