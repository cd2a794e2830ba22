import { describe, expect, it } from 'vitest';
import bibliography from '../../content/bibliography.json';
import { Bibliography } from '../../content/schema/index.ts';
import { NO_REFERENCE_FILTER } from '../state/library.ts';
import { realAtlas } from '../state/real-atlas.ts';
import { realCourse } from '../state/real-course.ts';
import { fitting, type Listed, listed, sorted, taken } from './references.ts';
import { writeList } from './take-away.ts';
import { countUses, indexUses, USE_KINDS } from './where-cited.ts';

const atlas = realAtlas();
const usesOf = indexUses(atlas, realCourse());
const set = Bibliography.parse(bibliography);
const all: readonly Listed[] = atlas.references.map((each) =>
  listed(each, usesOf(each.id), set.entries[each.id]?.apa ?? ''),
);
const shown = (change: Partial<typeof NO_REFERENCE_FILTER>) => fitting(all, { ...NO_REFERENCE_FILTER, ...change });

describe('where a source is cited', () => {
  it('is somewhere, for every source', () => {
    for (const { reference, uses } of all) expect(countUses(uses), reference.id).toBeGreaterThan(0);
  });

  it('counts a place once that names it twice', () => {
    for (const { uses } of all)
      for (const kind of USE_KINDS) {
        const ids = uses[kind].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }
  });
});

describe('the list of sources', () => {
  it('is set in full', () => {
    for (const { reference, text } of all) expect(text, reference.id).toContain('.');
  });

  it('is sorted by author, by year with the newest first, and by title', () => {
    const years = sorted(all, 'year').map(({ reference }) => reference.issued['date-parts'][0][0] ?? 0);
    expect(years).toEqual([...years].sort((a, b) => b - a));
    const [first] = sorted(all, 'author');
    expect(first?.reference.id).toMatch(/^acevedo/);
    expect(sorted(all, 'title')).toHaveLength(all.length);
  });

  it('finds names without their accents', () =>
    expect(shown({ words: 'olah 2017' }).map(({ reference }) => reference.id)).toEqual(['olah2017']));

  it('shows the list of the article with all that is wrong with it', () => {
    const own = shown({ fromArticle: true });
    expect(own).toHaveLength(12);
    for (const { reference } of all)
      if (reference.custom.articleCorrection) expect(own.map((each) => each.reference.id)).toContain(reference.id);
  });

  it('parts into checked and not yet checked', () =>
    expect(shown({ checked: true }).length + shown({ checked: false }).length).toBe(all.length));

  it('is taken away as chosen, or whole where nothing is', () => {
    const [one, two] = all;
    if (!one || !two) throw new Error('no sources');
    expect(taken(all, new Set([two.reference.id]))).toEqual([two]);
    expect(taken([one], new Set([two.reference.id]))).toEqual([one]);
  });

  it('is written with one entry a source', () => {
    expect(writeList(set, all, 'bib').match(/^@/gm)).toHaveLength(all.length);
    expect(writeList(set, all, 'ris').match(/^TY {2}- /gm)).toHaveLength(all.length);
    expect(JSON.parse(writeList(set, all, 'json'))).toHaveLength(all.length);
    expect(writeList(set, all, 'text').trimEnd().split('\n')).toHaveLength(all.length);
    expect(writeList(set, all, 'text')).not.toContain('*');
  });
});
