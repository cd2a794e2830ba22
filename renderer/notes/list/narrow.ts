/** Which notes the list shows. Pure: one question, and what each answer to it would leave. */
import type { Axis } from '../../../content/schema/index.ts';
import { tagKey, tagsOf } from '../../../notation/tags.ts';
import { LABEL_COLOURS, type LabelColour, type Note } from '../../../preload/contract.ts';

export const SCOPES = [
  'all',
  'concept',
  'relation',
  'way',
  'passage',
  'reference',
  'scenario',
  'prompt',
  'none',
] as const;
/** `way`: routes and loops; `scenario`: what-ifs; `prompt`: entries in the journal; `none`: free notes. */
export type Scope = (typeof SCOPES)[number];

/** Days back from now within which a note was changed. */
export const PERIODS = [1, 7, 30, 365] as const;
export type Period = (typeof PERIODS)[number];

/** All of it must hold; null asks for nothing. */
export interface Narrowing {
  readonly scope: Scope;
  readonly axis: Axis | null;
  /** As {@link tagKey} gives it. */
  readonly tag: string | null;
  readonly label: LabelColour | null;
  readonly isPinned: boolean;
  readonly period: Period | null;
}

export const EVERYTHING: Narrowing = {
  scope: 'all',
  axis: null,
  tag: null,
  label: null,
  isPinned: false,
  period: null,
};

/** Whether it asks for anything but what the notes are about. */
export const isNarrowed = ({ axis, tag, label, isPinned, period }: Narrowing): boolean =>
  axis !== null || tag !== null || label !== null || isPinned || period !== null;

/** What narrowing needs to know beside the notes. */
export interface Knows {
  /** The axes of what a note is about. */
  readonly axesOf: (note: Note) => ReadonlySet<Axis>;
  /** Ms since 1970. */
  readonly now: number;
}

const DAY = 86_400_000;

const isInScope = ({ targets }: Note, scope: Scope): boolean => {
  if (scope === 'all') return true;
  if (scope === 'none') return targets.length === 0;
  return targets.some(({ kind }) => (scope === 'way' ? kind === 'route' || kind === 'loop' : kind === scope));
};

/** The notes that fit, in their order. */
export const narrowed = (notes: readonly Note[], asked: Narrowing, { axesOf, now }: Knows): readonly Note[] =>
  notes.filter(
    (note) =>
      isInScope(note, asked.scope) &&
      (asked.axis === null || axesOf(note).has(asked.axis)) &&
      (asked.tag === null || tagsOf(note).some((tag) => tagKey(tag) === asked.tag)) &&
      (asked.label === null || note.label === asked.label) &&
      (!asked.isPinned || note.isPinned) &&
      (asked.period === null || now - note.updatedAt < asked.period * DAY),
  );

/** How many notes each scope holds; a note about several things is in several. */
export const countScopes = (notes: readonly Note[]): Readonly<Record<Scope, number>> => {
  const counts = Object.fromEntries(SCOPES.map((scope) => [scope, 0])) as Record<Scope, number>;
  for (const note of notes) for (const scope of SCOPES) if (isInScope(note, scope)) counts[scope] += 1;
  return counts;
};

export interface TagCount {
  readonly key: string;
  /** As it was written first. */
  readonly tag: string;
  readonly count: number;
}

/** Every tag in use with its notes counted, in the order of the alphabet. */
export const countTags = (notes: readonly Note[]): readonly TagCount[] => {
  const counts = new Map<string, TagCount>();
  for (const note of notes)
    for (const tag of tagsOf(note)) {
      const key = tagKey(tag);
      const known = counts.get(key);
      counts.set(key, { key, tag: known?.tag ?? tag, count: (known?.count ?? 0) + 1 });
    }
  return [...counts.values()].toSorted((a, b) => a.key.localeCompare(b.key));
};

export const countLabels = (notes: readonly Note[]): readonly (readonly [LabelColour, number])[] =>
  LABEL_COLOURS.flatMap((colour) => {
    const count = notes.filter(({ label }) => label === colour).length;
    return count > 0 ? [[colour, count] as const] : [];
  });
