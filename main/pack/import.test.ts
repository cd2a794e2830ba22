import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConceptId } from '../../content/schema/index.ts';
import type { Note } from '../../preload/contract.ts';
import { sampleWorkspace } from '../workspace/testing.ts';
import { adoptionsOf, mergedProgress, mergedWorkspace } from './carry-out.ts';
import { packFiles } from './pack.ts';
import { type Here, type Plan, planOf } from './plan.ts';
import { readPack } from './read-pack.ts';
import type { Known } from './same.ts';
import type { Source } from './source.ts';
import {
  corner,
  NO_WORKSPACE,
  NOTHING_READ,
  note,
  packed,
  sourceOf,
  stateOf,
  textIn,
  withText,
} from './testing/make.ts';
import { anyNotes } from './testing/nasty.ts';

const NOW = Date.UTC(2026, 11, 1);
const nobodyKnows: Known = () => [];

const here = (notes: readonly Note[] = [], more: Partial<Here> = {}): Here => ({
  notes: new Map(notes.map((each) => [each.id, each])),
  workspace: NO_WORKSPACE,
  progress: NOTHING_READ,
  known: nobodyKnows,
  ...more,
});

const plan = (source: Source, mine: Here = here(), there: Known = nobodyKnows): Plan =>
  planOf(readPack(source, NOW), mine, there);

const take = (made: Plan, notes: Readonly<Record<string, 'mine' | 'theirs' | 'both'>> = {}): readonly Note[] =>
  (
    adoptionsOf(made, { notes, arrangement: 'mine' }, () => false, { now: NOW, makeId: () => crypto.randomUUID() }) ??
    []
  ).map((each) => each.note);

describe('a pack taken in by an empty profile', () => {
  it('gives back every note, whatever it holds, and exports the very same pack again', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const source = packed(notes);
        const made = plan(source);
        expect(made.told.refused).toEqual([]);
        expect(made.told.remarks).toEqual([]);
        const taken = take(made);
        expect(taken).toEqual(notes);
        const again = sourceOf(packFiles(stateOf(taken, { content: corner })));
        expect(
          [...again.files].flatMap(([path, bytes]) => (source.files.get(path)?.equals(bytes) ? [] : [path])),
        ).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('gives back views, arrangement and what was read', () => {
    const workspace = sampleWorkspace();
    const progress = {
      full: ['b', 'a'],
      plain: ['c'],
      place: { level: 'academic', isPlain: true, paragraph: 'a' },
    } as const;
    const made = plan(packed([], { workspace, progress }));
    expect(made.told).toMatchObject({ views: 1, arrangement: 'new', passages: 3 });
    expect(mergedWorkspace(NO_WORKSPACE, made, { notes: {}, arrangement: 'mine' })).toEqual(workspace);
    expect(mergedProgress(NOTHING_READ, made.pack.progress)).toEqual(progress);
  });

  it('is read also where the pack lies in a folder of its own, or its manifest is lost', () => {
    const one = note('One [[concept:cortisol]]');
    const source = packed([one]);
    const wrapped = { ...source, files: new Map([...source.files].map(([path, bytes]) => [`my pack/${path}`, bytes])) };
    expect(take(plan(wrapped))).toEqual([one]);
    const files = new Map(source.files);
    files.delete('manifest.json');
    const made = plan({ ...source, files });
    expect(take(made)).toEqual([one]);
    expect(made.told.remarks).toEqual([expect.stringMatching(/manifest/)]);
    expect(made.told.refused).toEqual([]);
  });
});

describe('a note that is here already', () => {
  const base = note('One');

  it('is not touched where it is the same', () => {
    const made = plan(packed([base]), here([{ ...base, rev: 7, updatedAt: NOW }]));
    expect(made.told).toMatchObject({ same: 1, added: [], updated: [], conflicts: [] });
    expect(take(made)).toEqual([]);
  });

  it('is brought forward where the pack is known to have gone on from it', () => {
    const later = { ...base, body: 'One, two', title: 'One, two', rev: 2 };
    const made = plan(packed([later]), here([base]), (id) => (id === base.id ? [base] : []));
    expect(made.told.updated).toEqual([{ id: base.id, title: 'One, two', isTrashed: false }]);
    expect(take(made)).toEqual([later]);
  });

  it('stays as it is where it is known to have gone on from that of the pack', () => {
    const later = { ...base, body: 'One, two', rev: 2 };
    const made = plan(packed([base]), here([later], { known: () => [base] }));
    expect(made.told).toMatchObject({ older: 1, updated: [], conflicts: [] });
    expect(take(made)).toEqual([]);
  });

  it('is a conflict where nothing is known, however much newer one of them looks', () => {
    for (const [ours, its] of [
      [1, 9],
      [9, 1],
      [2, 2],
    ] as const)
      expect(
        plan(packed([{ ...base, body: 'Theirs', rev: its }]), here([{ ...base, body: 'Mine', rev: ours }])).told
          .conflicts,
      ).toHaveLength(1);
    const mine = { ...base, body: 'Mine', rev: 9, updatedAt: NOW };
    const theirs = { ...base, body: 'Theirs', rev: 2, tags: ['exam'] };
    const made = plan(packed([theirs]), here([mine]));
    expect(made.told.conflicts).toEqual([
      expect.objectContaining({ id: base.id, mine: 'Mine', theirs: 'Theirs', others: ['its tags'] }),
    ]);
    expect(
      adoptionsOf(made, { notes: {}, arrangement: 'mine' }, () => false, { now: NOW, makeId: () => '' }),
    ).toBeNull();
    expect(take(made, { [base.id]: 'mine' })).toEqual([]);
    expect(take(made, { [base.id]: 'theirs' })).toEqual([{ ...theirs, rev: 10, updatedAt: NOW }]);
    const [copy] = take(made, { [base.id]: 'both' });
    expect(copy).toMatchObject({ body: 'Theirs', rev: 1 });
    expect(copy?.id).not.toBe(base.id);
    expect(take(made, { [base.id]: 'both' })[0]?.id).toBe(copy?.id);
  });

  it('does not come out of the trash by itself', () => {
    const made = plan(packed([base]), here([{ ...base, rev: 2, deletedAt: NOW }]));
    expect(made.told.conflicts).toEqual([expect.objectContaining({ others: ['whether it lies in the trash'] })]);
  });
});

describe('a Markdown file that was changed since the export', () => {
  const base = note('# One\nAbout [[hydrocortisone]] and\r\n[[concept:acth]].\nLast', {
    targets: [{ kind: 'concept', id: ConceptId.parse('cortisol') }],
    tags: ['exam'],
  });
  const source = packed([base]);
  const path = 'Notes/One.md';
  const edited = (change: (text: string) => string) => withText(source, path, change(textIn(source, path)));

  it('is a change of its note; lines that were left alone keep their own links', () => {
    const changed = edited((text) => text.replace('Last', 'Last, and [[Atlas/CRH|CRH]] with [[Atlas/Cortisol|it]]'));
    const [taken] = take(plan(changed, here([base])));
    expect(taken?.body).toBe(
      '# One\nAbout [[hydrocortisone]] and\r\n[[concept:acth]].\nLast, and [[concept:crh]] with [[concept:cortisol|it]]',
    );
    expect(taken).toMatchObject({ id: base.id, rev: 2, updatedAt: NOW, createdAt: base.createdAt });
  });

  it('may change tags, colour, pin and what the note is about', () => {
    const changed = edited((text) =>
      text
        .replace('  - "exam"', '  - "#exam"\n  - stress')
        .replace('label: null', 'label: rose')
        .replace('pinned: false', 'pinned: true')
        .replace(/targets:\n.*\n/, 'targets: []\n'),
    );
    const [taken] = take(plan(changed, here([base])));
    expect(taken).toMatchObject({
      tags: ['exam', 'stress'],
      label: 'rose',
      isPinned: true,
      targets: [],
      body: base.body,
    });
  });

  it('counts as unchanged where only its form is different', () => {
    const made = plan(
      edited((text) => text.replace('pinned: false', 'pinned:   false')),
      here([base]),
    );
    expect(made.told).toMatchObject({ same: 1, updated: [], conflicts: [] });
  });

  it('is a conflict where the note was changed here too', () => {
    const made = plan(
      edited((text) => text.replace('Last', 'There')),
      here([{ ...base, body: 'Here', rev: 2 }], { known: () => [base] }),
    );
    expect(made.told.conflicts).toMatchObject([{ mine: 'Here', theirs: expect.stringMatching(/There$/) }]);
  });

  it('comes in as a new note if it is new, and links that lead into the vault lead on', () => {
    const made = plan(
      withText(source, 'Notes/Mine.md', 'See [[Notes/One|that]] and [[Atlas/Cortisol#Figures|it]]'),
      here([base]),
    );
    expect(take(made).map(({ body }) => body)).toEqual([
      `# Mine\n\nSee [[note:${base.id}|that]] and [[concept:cortisol|it]]`,
    ]);
  });

  it('of the atlas is not taken for a note, and says so', () => {
    const made = plan(
      withText(source, 'Atlas/Cortisol.md', `${textIn(source, 'Atlas/Cortisol.md')}mine`),
      here([base]),
    );
    expect(made.told.refused).toEqual([
      { path: 'Atlas/Cortisol.md', reason: expect.stringMatching(/stays in that file/) },
    ]);
    expect(take(made)).toEqual([]);
  });

  it('that is missing loses no note', () => {
    const files = new Map(source.files);
    files.delete(path);
    const made = plan({ ...source, files });
    expect(take(made)).toEqual([base]);
    expect(made.told.remarks).toEqual([expect.stringMatching(/1 Markdown file is missing/)]);
  });
});

describe('views, arrangement and what was read', () => {
  const workspace = sampleWorkspace();

  it('are joined: nothing of mine goes, a map arranged on both sides is asked about', () => {
    const mine = { ...workspace, arrangement: { cortisol: [1, 2] as const } };
    const made = plan(packed([], { workspace }), here([], { workspace: mine }));
    expect(made.told).toMatchObject({ views: 0, arrangement: 'conflict' });
    expect(mergedWorkspace(mine, made, { notes: {}, arrangement: 'mine' })).toEqual(mine);
    expect(mergedWorkspace(mine, made, { notes: {}, arrangement: 'theirs' })).toEqual(workspace);
  });

  it('a view of the same id that is another one comes beside it', () => {
    const mine = { ...workspace, views: workspace.views.map((view) => ({ ...view, name: 'Other' })) };
    const made = plan(packed([], { workspace }), here([], { workspace: mine }));
    const { views } = mergedWorkspace(mine, made, { notes: {}, arrangement: 'mine' });
    expect(views.map(({ name }) => name)).toEqual(['Other', 'Stress, strong evidence']);
    expect(new Set(views.map(({ id }) => id)).size).toBe(2);
  });
});
