import {
  AXES,
  type Axis,
  type Context,
  GRADES,
  type Grade,
  INFLUENCES,
  type Influence,
  KINDS,
  type Kind,
  LEVELS,
  type Level,
  TIMESCALES,
  type Timescale,
} from '../../content/schema/index.ts';
import type { MapFilter } from '../../preload/contract.ts';
import type { Atlas } from './atlas.ts';
import { type Fitting, fittingIn } from './filter.ts';

/** One thing that a filter can ask for: a chip above the map, an entry of the legend. */
export type Facet =
  | { readonly field: 'influences'; readonly value: Influence }
  | { readonly field: 'grade'; readonly value: Grade }
  | { readonly field: 'contested'; readonly value: 'only' | 'without' }
  | { readonly field: 'noted'; readonly value: true }
  | { readonly field: 'timescales'; readonly value: Timescale }
  | { readonly field: 'kinds'; readonly value: Kind }
  | { readonly field: 'axes'; readonly value: Axis }
  | { readonly field: 'levels'; readonly value: Level };

/** One string for a facet: `influences:raises`. */
export const facetKey = ({ field, value }: Facet): string => `${field}:${value}`;

/** Everything that can be asked for, in the order of the legend. */
export const FACETS: readonly Facet[] = [
  ...INFLUENCES.map((value) => ({ field: 'influences', value }) as const),
  ...GRADES.map((value) => ({ field: 'grade', value }) as const),
  { field: 'contested', value: 'only' },
  { field: 'contested', value: 'without' },
  { field: 'noted', value: true },
  ...TIMESCALES.map((value) => ({ field: 'timescales', value }) as const),
  ...KINDS.map((value) => ({ field: 'kinds', value }) as const),
  ...AXES.map((value) => ({ field: 'axes', value }) as const),
  ...LEVELS.map((value) => ({ field: 'levels', value }) as const),
];

/** Whether the filter asks for this. */
export const isAsked = (filter: MapFilter, { field, value }: Facet): boolean => {
  const asked: unknown = filter[field];
  return Array.isArray(asked) ? asked.includes(value) : asked === value;
};

/** What the filter asks for, in the order of the legend. */
export const facetsOf = (filter: MapFilter): readonly Facet[] => FACETS.filter((facet) => isAsked(filter, facet));

const toggled = <Value>(asked: readonly Value[], value: Value): readonly Value[] =>
  asked.includes(value) ? asked.filter((each) => each !== value) : [...asked, value];

/** The change to a filter that asks for a facet, or no longer asks for it. */
export const toggle = (filter: MapFilter, facet: Facet): Partial<MapFilter> => {
  switch (facet.field) {
    case 'influences':
      return { influences: toggled(filter.influences, facet.value) };
    case 'timescales':
      return { timescales: toggled(filter.timescales, facet.value) };
    case 'kinds':
      return { kinds: toggled(filter.kinds, facet.value) };
    case 'axes':
      return { axes: toggled(filter.axes, facet.value) };
    case 'levels':
      return { levels: toggled(filter.levels, facet.value) };
    case 'grade':
      return { grade: filter.grade === facet.value ? null : facet.value };
    case 'contested':
      return { contested: filter.contested === facet.value ? 'any' : facet.value };
    case 'noted':
      return { noted: !filter.noted };
  }
};

const asking = ({ field, value }: Facet): Partial<MapFilter> =>
  field === 'grade' || field === 'contested' || field === 'noted' ? { [field]: value } : { [field]: [value] };

/**
 * What would fit with this facet alone in its field, under all that the other fields ask for and in this context: what a
 * click on it shows.
 *
 * @param noted  keys of the subjects that carry a note
 */
export const fittingUnder = (
  atlas: Atlas,
  filter: MapFilter,
  noted: ReadonlySet<string>,
  lens: Context,
  facet: Facet,
): Fitting => fittingIn(atlas, { ...filter, ...asking(facet) }, noted, lens);
