import { ArrowDownToLine, ArrowUpToLine, Highlighter, Lightbulb, Map as MapIcon, Pilcrow } from 'lucide-react';
import type { Level } from '../../content/schema/index.ts';
import { isCramped, isMapShown } from '../state/cramped.ts';
import { useReadingDesk } from '../state/reading.ts';
import { type Action, actions } from './action.ts';

const isReading: NonNullable<Action['when']> = ({ text }) => text !== null;

const depth = (level: Level, label: string, key: string): Action => ({
  label,
  keys: [key],
  where: 'text',
  group: 'read',
  when: isReading,
  isOn: ({ view }) => view.place.level === level,
  run: ({ text }) => text?.toDepth(level),
});

/** The text: its paragraphs and headings, its depths, and the map beside it. */
export const READING = actions({
  'next-paragraph': {
    label: 'To the next paragraph',
    icon: Pilcrow,
    keys: ['J', 'Ctrl+ArrowDown'],
    where: 'window',
    group: 'read',
    when: isReading,
    run: ({ text }) => text?.toParagraph(1),
  },
  'previous-paragraph': {
    label: 'To the paragraph before',
    icon: Pilcrow,
    keys: ['K', 'Ctrl+ArrowUp'],
    where: 'window',
    group: 'read',
    when: isReading,
    run: ({ text }) => text?.toParagraph(-1),
  },
  'next-section': {
    label: 'To the next heading',
    icon: ArrowDownToLine,
    keys: ['Alt+ArrowDown'],
    where: 'window',
    group: 'read',
    when: isReading,
    run: ({ text }) => text?.toSection(1),
  },
  'previous-section': {
    label: 'To the heading before',
    icon: ArrowUpToLine,
    keys: ['Alt+ArrowUp'],
    where: 'window',
    group: 'read',
    when: isReading,
    run: ({ text }) => text?.toSection(-1),
  },
  fundamentals: depth('fundamentals', 'Read the fundamentals', '1'),
  intermediate: depth('intermediate', 'Read at intermediate depth', '2'),
  academic: depth('academic', 'Read at academic depth', '3'),
  plain: {
    label: 'Plain words',
    keys: ['P'],
    where: 'window',
    group: 'read',
    when: isReading,
    isOn: ({ view }) => view.place.isPlain,
    run: ({ text }) => text?.togglePlain(),
  },
  'mark-words': {
    label: 'Highlight words of the text',
    icon: Highlighter,
    keys: ['Q'],
    where: 'window',
    group: 'read',
    when: ({ marks }) => marks !== null,
    run: ({ marks }) => marks?.mark(),
  },
  'light-passage': {
    label: 'Light on the map what the passage speaks of',
    icon: Lightbulb,
    keys: ['I'],
    where: 'window',
    group: 'read',
    when: isReading,
    isOn: () => useReadingDesk.getState().isLighting,
    run: ({ text }) => text?.toggleLight(),
  },
  'map-beside': {
    label: 'The map beside the text',
    icon: MapIcon,
    keys: ['M'],
    where: 'window',
    group: 'read',
    when: isReading,
    isOn: () => isMapShown(useReadingDesk.getState().wantsMap, isCramped()),
    run: ({ text }) => text?.toggleMap(),
  },
});
