import type { Reference, ReferenceId, Relation } from '../../../content/schema/index.ts';
import type { Palette } from '../../drawing/palette.ts';
import { formatReference, linkOf, shortCitation, whereOf } from '../../words/reference.ts';
import { relationName } from '../../words/sentence.ts';
import { type Block, type Measure, NOTHING, type Sheet } from './sheet.ts';
import type { Shown } from './shown.ts';
import { line, wrap } from './text.ts';
import { type Attributes, element, movedTo } from './xml.ts';

interface Entry {
  readonly mark: string;
  readonly words: string;
  readonly attributes: Attributes;
}

interface Setting {
  readonly head: string;
  readonly entries: readonly Entry[];
  readonly size: number;
  /** Wanted width of a column, at scale 1; columns share the width evenly. */
  readonly column: number;
}

const LEAD = 1.32;
const GAP = 28;

/** Entries under a heading, in as many columns as fit, filled one after the other. */
const list = ({ head, entries, size, column }: Setting, palette: Palette, { width, scale }: Measure): Block => {
  if (entries.length === 0) return NOTHING;
  const count = Math.max(1, Math.floor((width / scale + GAP) / (column + GAP)));
  const wide = (width / scale + GAP) / count - GAP;
  const indent = size * (entries.length > 99 ? 2.6 : 2);
  const lead = size * LEAD;
  const set = entries.map((entry) => ({ ...entry, lines: wrap(entry.words, size, wide - indent) }));
  const perColumn = Math.ceil(set.reduce((sum, { lines }) => sum + lines.length, 0) / count);
  let [at, row, deepest] = [0, 0, 0];
  const placed = set.map(({ mark, lines, attributes }) => {
    if (row > 0 && row + lines.length > perColumn && at < count - 1) [at, row] = [at + 1, 0];
    const [x, y] = [at * (wide + GAP), row * lead];
    row += lines.length;
    deepest = Math.max(deepest, row);
    const words = lines.map((each, index) => line(indent, index * lead, each, { size, fill: palette.ink }));
    const number = line(indent - size * 0.6, 0, mark, { size, fill: palette['ink-2'], 'text-anchor': 'end' });
    return element(
      'g',
      { ...attributes, transform: `translate(${Math.round(x)} ${Math.round(y * 10) / 10})` },
      number,
      ...words,
    );
  });
  const heading = line(0, 12, head, { size: 13, fill: palette['ink-2'], 'font-weight': 700 });
  return {
    height: (26 + deepest * lead) * scale,
    markup: element('g', { transform: `scale(${scale})` }, heading, movedTo(0, 18 + size, ...placed)),
  };
};

const withoutScheme = (address: string): string => address.replace(/^https:\/\//, '');

/** How to find it: its DOI, else its address, its journal or its title. */
const whereabouts = (reference: Reference): string => {
  if (reference.DOI) return `doi:${reference.DOI}`;
  const link = linkOf(reference);
  if (link) return withoutScheme(link);
  return reference['container-title'] ? whereOf(reference) : reference.title;
};

/** "Herman et al. 2016, doi:10.1002/cphy.c150015". */
const inShort = (reference: Reference): string => `${shortCitation(reference)}, ${whereabouts(reference)}`;

/** Up to here sources are listed with authors and title. */
const FULL_UP_TO = 16;

/**
 * What the relations of a picture rest on, without those that are only faint: in the order of the steps where there are
 * some, else in the order of names.
 */
export const sourcesOf = ({ atlas, steps }: Sheet, { lines }: Shown): readonly Reference[] => {
  const told = steps.flatMap((id) => atlas.relation.get(id) ?? []);
  const asked = lines.filter(({ standing }) => standing !== 'far').map(({ relation }) => relation);
  const cited = new Set<ReferenceId>([...told, ...asked].flatMap(({ cites }) => cites));
  const found = [...cited].flatMap((id) => atlas.reference.get(id) ?? []);
  return steps.length > 0
    ? found
    : found.toSorted((a, b) => shortCitation(a).localeCompare(shortCitation(b), 'en') || (a.id < b.id ? -1 : 1));
};

/** The numbered sources of a picture, in short where they are many; nothing where they are not to be listed. */
export const sourceList = (sources: readonly Reference[], sheet: Sheet, measure: Measure): Block => {
  const { palette, listsSources, steps } = sheet;
  if (!listsSources && steps.length === 0) return NOTHING;
  const isFull = sources.length <= FULL_UP_TO;
  const entries = sources.map((reference, index) => ({
    mark: `${index + 1}`,
    words: isFull ? formatReference(reference) : inShort(reference),
    attributes: { 'data-source': reference.id },
  }));
  const head = sources.length === 1 ? '1 source' : `${sources.length} sources`;
  return list({ head, entries, size: isFull ? 12 : 11, column: isFull ? 480 : 300 }, palette, measure);
};

const numbersOf = ({ cites }: Relation, sources: readonly Reference[]): string => {
  const numbers = cites.map((id) => sources.findIndex((source) => source.id === id) + 1).filter((number) => number > 0);
  return numbers.length > 0 ? ` [${numbers.toSorted((a, b) => a - b).join(', ')}]` : '';
};

/** The relations of a route or loop in sentences, with the numbers of their sources. */
export const stepList = (sources: readonly Reference[], { atlas, steps, palette }: Sheet, measure: Measure): Block => {
  const relations = steps.flatMap((id) => atlas.relation.get(id) ?? []);
  const entries = relations.map((relation, index) => ({
    mark: `${index + 1}`,
    words: `${relationName(atlas, relation)}${numbersOf(relation, sources)}`,
    attributes: { 'data-step': relation.id },
  }));
  return list({ head: 'Step by step', entries, size: 13, column: 420 }, palette, measure);
};
