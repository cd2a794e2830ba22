import type { LabelColour } from '../../../preload/contract.ts';
import type { Period, Scope } from './narrow.ts';
import type { Grouping, Sort } from './order.ts';

export const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  all: 'All',
  concept: 'Concepts',
  relation: 'Relations',
  way: 'Routes',
  passage: 'Passages',
  reference: 'Sources',
  scenario: 'What-ifs',
  prompt: 'Journal',
  none: 'Free',
};

export const SORT_WORDS: Readonly<Record<Sort, string>> = {
  changed: 'Changed last',
  created: 'Begun last',
  title: 'By title',
};

export const GROUPING_WORDS: Readonly<Record<Grouping, string>> = {
  none: 'Not grouped',
  about: 'By what they are about',
  axis: 'By axis',
  tag: 'By tag',
  month: 'By month',
  label: 'By colour',
};

export const PERIOD_WORDS: Readonly<Record<Period, string>> = {
  1: 'Changed today',
  7: 'Changed this week',
  30: 'Changed this month',
  365: 'Changed this year',
};

export const LABEL_WORDS: Readonly<Record<LabelColour, string>> = {
  amber: 'Amber',
  green: 'Green',
  rose: 'Rose',
  violet: 'Violet',
  blue: 'Blue',
  grey: 'Grey',
};

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' });

/** "November 2026". */
export const monthWord = (milliseconds: number): string => MONTH.format(milliseconds);

/** Days until a note in the trash is erased, in words. */
export const daysLeftWords = (days: number): string => (days <= 1 ? 'Erased within a day' : `Erased in ${days} days`);
