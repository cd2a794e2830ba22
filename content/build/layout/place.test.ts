import { describe, expect, it } from 'vitest';
import { Authored } from './authored.ts';
import { place } from './place.ts';

const authored = Authored.parse({
  margin: { left: 16, right: 8, top: 16, bottom: 16, betweenLanes: 8 },
  node: { width: 160, height: 48 },
  columns: [
    { title: 'Hypothalamus', channel: 96 },
    { title: 'Pituitary', channel: 48 },
  ],
  lanes: [{ id: 'stress', letter: 'S', title: 'Stress', rows: 2, pitch: 64, gutter: 40, floor: 16, titleWidth: 100 }],
  places: { stress: { '1': { crh: 0 }, '2': { acth: 0, title: 1 } } },
  hubs: { crh: 64 },
  chips: { title: 96 },
  minis: [],
  panel: { id: 'traits', of: 'crh', title: 'Linked', lane: 'stress', columns: {} },
  frames: [],
  bands: [],
  laneTitles: {},
  braces: [],
  standsFor: {},
  mainChain: [],
});

describe('placing concepts', () => {
  const { places, width, height } = place(authored, new Set(['crh', 'acth', 'title']));

  it('puts concepts of one row on one middle line, whatever their height', () => {
    const middles = ['crh', 'acth'].map((id) => (places.get(id)?.y ?? 0) + (places.get(id)?.height ?? 0) / 2);
    expect(middles).toEqual([88, 88]);
  });

  it('puts every middle on the lattice of tracks', () => {
    for (const box of places.values()) {
      expect((box.x + box.width / 2) % 8).toBe(0);
      expect((box.y + box.height / 2) % 8).toBe(0);
    }
  });

  it('makes hubs higher and titles flat', () => {
    expect(places.get('crh')).toMatchObject({ form: 'hub', width: 160, height: 64 });
    expect(places.get('title')).toMatchObject({ form: 'chip', width: 96, height: 24 });
  });

  it('makes the map as large as its columns and lanes', () => {
    expect([width, height]).toEqual([488, 216]);
  });

  it('refuses a concept without an authored place, by name', () => {
    expect(() => place(authored, new Set(['crh', 'cortisol', 'inhibin']))).toThrow(/cortisol, inhibin/);
  });

  it('leaves out what the table places but the content does not know', () => {
    expect([...place(authored, new Set(['acth'])).places.keys()]).toEqual(['acth']);
  });
});
