import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { ConceptId, RelationId } from '../../content/schema/index.ts';
import { codeIn } from '../../notation/code.ts';
import type { NoteTarget } from '../../preload/contract.ts';
import { hashOf } from './hash.ts';
import { packFiles } from './pack.ts';
import { content, corner, note, packed, stateOf, textIn } from './testing/make.ts';
import { anyNotes } from './testing/nasty.ts';

const cortisol: NoteTarget = { kind: 'concept', id: ConceptId.parse('cortisol') };
const [relation] = corner.relations;
if (!relation) throw new Error('no relation');

/** What stands in code is no link. */
const withoutCode = (text: string): string =>
  codeIn(text).reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);

/** As Obsidian finds the page of a link: the path from the vault's root, whatever stands behind `#` and `|`. */
const linksOf = (text: string): readonly string[] =>
  [...withoutCode(text).matchAll(/(?<!\\)\[\[([^[\]|\n]+?)(?:\\?\|[^[\]\n]*)?\]\]/g)].map(([, to = '']) =>
    to.replace(/#.*$/, ''),
  );

const fieldsOf = (text: string): unknown => parse(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '!');

const isWhole = (files: ReadonlyMap<string, Buffer>, path: string, bytes: Buffer): void => {
  const text = bytes.toString();
  expect(fieldsOf(text), path).toHaveProperty('id');
  // What nothing bears the name of is left as it was typed.
  for (const to of linksOf(text))
    if (to !== 'No such thing') expect(files.has(`${to}.md`), `${path}: ${to}`).toBe(true);
};

/** JSON Canvas 1.0: https://jsoncanvas.org/spec/1.0 */
const Colour = z.string().regex(/^(?:[1-6]|#[0-9a-f]{6})$/);
const Side = z.enum(['top', 'right', 'bottom', 'left']);
const End = z.enum(['none', 'arrow']);
const place = {
  id: z.string().min(1),
  x: z.int(),
  y: z.int(),
  width: z.int(),
  height: z.int(),
  color: Colour.optional(),
};
const Canvas = z.strictObject({
  nodes: z.array(
    z.discriminatedUnion('type', [
      z.strictObject({ ...place, type: z.literal('text'), text: z.string() }),
      z.strictObject({ ...place, type: z.literal('file'), file: z.string(), subpath: z.string().optional() }),
      z.strictObject({ ...place, type: z.literal('link'), url: z.string() }),
      z.strictObject({ ...place, type: z.literal('group'), label: z.string().optional() }),
    ]),
  ),
  edges: z.array(
    z.strictObject({
      id: z.string().min(1),
      fromNode: z.string(),
      fromSide: Side.optional(),
      fromEnd: End.optional(),
      toNode: z.string(),
      toSide: Side.optional(),
      toEnd: End.optional(),
      color: Colour.optional(),
      label: z.string().optional(),
    }),
  ),
});

describe('a study pack', () => {
  it('is the same, byte for byte, every time and in whatever order notes were made', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const digest = () =>
          packFiles(stateOf(notes, { content: corner })).map(({ path, bytes }) => `${path} ${hashOf(bytes)}`);
        expect(digest()).toEqual(digest());
      }),
      { numRuns: 3 },
    );
  });

  it('says of every file but itself how large it is and what its hash is', () => {
    const { files } = packed([note('One')]);
    const manifest = JSON.parse(files.get('manifest.json')?.toString() ?? '');
    expect(Object.keys(manifest.files)).toEqual([...files.keys()].filter((path) => path !== 'manifest.json'));
    for (const [path, { sha256, size }] of Object.entries<{ sha256: string; size: number }>(manifest.files))
      expect([sha256, size]).toEqual([hashOf(files.get(path) ?? Buffer.of()), files.get(path)?.length]);
    expect(JSON.stringify(manifest)).not.toMatch(/20\d\d-\d\d-\d\dT/);
  });

  it('has front matter that YAML reads, and links that all lead to a page of the vault, whatever the notes hold', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const { files } = packed(notes);
        for (const [path, bytes] of files) if (path.startsWith('Notes/')) isWhole(files, path, bytes);
      }),
      { numRuns: 60 },
    );
  });

  it('has such pages too for all concepts, relations and sources', () => {
    const { files } = packed([], { content });
    const pages = [...files].filter(([path]) => path.endsWith('.md'));
    expect(pages.length).toBeGreaterThan(400);
    for (const [path, bytes] of pages) isWhole(files, path, bytes);
  });

  it('tells of a note what it is about, its tags and times, and turns its links into links of the vault', () => {
    const other = note('# Night before\nSleep.');
    const source = packed([
      other,
      note(
        `# Two speeds\n[[concept:cortisol]] and [[concept:cortisol|the hormone]], [[hydrocortisone]], [[note:${other.id}]], [[relation:${relation.id}|this]]`,
        { targets: [cortisol, { kind: 'relation', id: relation.id }], tags: ['exam'], label: 'amber', isPinned: true },
      ),
    ]);
    const text = textIn(source, 'Notes/Two speeds.md');
    expect(fieldsOf(text)).toMatchObject({
      title: 'Two speeds',
      created: '2026-11-24T21:05:10.000Z',
      tags: ['exam'],
      about: ['[[Atlas/Cortisol|Cortisol]]', expect.stringMatching(/^\[\[Relations\//)],
      targets: ['concept:cortisol', `relation:${relation.id}`],
      label: 'amber',
      pinned: true,
    });
    expect(text).toContain(
      '[[Atlas/Cortisol|Cortisol]] and [[Atlas/Cortisol|the hormone]], [[Atlas/Cortisol|hydrocortisone]], [[Notes/Night before|Night before]], [[Relations/',
    );
  });

  it('tells which what-if a note is about, with links to what is pushed', () => {
    const about = { kind: 'scenario', question: 'hold.cortisol.up_days_sex.male_evidence.d' } as const;
    expect(fieldsOf(textIn(packed([note('Case', { targets: [about] })]), 'Notes/Case.md'))).toMatchObject({
      about: ['What if: hold [[Atlas/Cortisol|Cortisol]] up, days, sex male, evidence D'],
      targets: ['scenario:hold.cortisol.up_days_sex.male_evidence.d'],
    });
  });

  it('keeps a link in a table in its cell, and says in words what leads nowhere', () => {
    const source = packed([
      note('Table\n\n| a | b |\n| - | - |\n| [[concept:cortisol]] | [[concept:phlogiston|old]] |'),
    ]);
    expect(textIn(source, 'Notes/Table.md')).toContain('| [[Atlas/Cortisol\\|Cortisol]] | old |');
  });

  it('names files as every system takes them, each once', () => {
    const titles = ['CON', 'a/b:c', 'Same', 'SAME', 'e\u0301', 'é', 'x'.repeat(300), '..', '[[x]]#^|', '\u202Egpj.exe'];
    const paths = [...packed(titles.map((title) => note(title))).files.keys()].filter((path) =>
      path.startsWith('Notes/'),
    );
    expect(paths).toHaveLength(titles.length);
    expect(new Set(paths.map((path) => path.normalize('NFC').toLowerCase())).size).toBe(titles.length);
    for (const path of paths) {
      const name = path.slice('Notes/'.length, -'.md'.length);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(100);
      expect(name).not.toMatch(/[<>:"/\\|?*[\]#^]|^[. ]|[. ]$|^con$/i);
    }
  });

  it('has a canvas as JSON Canvas 1.0 says, with every placed concept as a file and relations between them', () => {
    const source = packed([], { content });
    const canvas = Canvas.parse(JSON.parse(textIn(source, 'map.canvas')));
    const ids = new Set(canvas.nodes.map(({ id }) => id));
    expect(ids.size).toBe(canvas.nodes.length);
    const shown = canvas.nodes.filter((each) => each.type === 'file');
    expect(shown.length).toBe(content.concepts.filter(({ id }) => content.layout.places[id]).length);
    for (const { file } of shown) expect(source.files.has(file), file).toBe(true);
    for (const { fromNode, toNode, label } of canvas.edges) {
      expect([ids.has(fromNode), ids.has(toNode)]).toEqual([true, true]);
      expect(label).toBeTruthy();
    }
    expect(canvas.edges.length).toBeGreaterThan(150);
    const { places } = stateOf([]).words;
    const node = shown.find(({ id }) => id === 'cortisol');
    expect([node?.x, node?.y]).toEqual([(places.cortisol?.[0] ?? 0) * 3, (places.cortisol?.[1] ?? 0) * 3]);
  });

  it('has the sources as CSL-JSON, and keeps the trash in the list but not in the vault', () => {
    const source = packed([note('Gone', { deletedAt: 1 })], { content });
    expect(JSON.parse(textIn(source, 'bibliography.json'))).toHaveLength(content.references.length);
    expect(textIn(source, 'notes.jsonl')).toContain('"Gone"');
    expect([...source.files.keys()].some((path) => path.startsWith('Notes/'))).toBe(false);
    expect(RelationId.safeParse(relation.id).success).toBe(true);
  });
});
