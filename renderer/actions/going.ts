import {
  ArrowLeft,
  ArrowRight,
  Ellipsis,
  FileDown,
  Keyboard,
  Map as MapIcon,
  MessageCircleQuestion,
  PanelRight,
  Pencil,
  Search,
  TextSearch,
} from 'lucide-react';
import { openExport } from '../state/export.ts';
import { openJournal } from '../state/journal.ts';
import { actions } from './action.ts';
import { openMenuOf } from './subject-menu.ts';

/** Other places of the app, and the user's own words. */
export const GOING = actions({
  note: {
    label: 'Note',
    icon: Pencil,
    keys: ['N'],
    where: 'window',
    group: 'work',
    run: ({ subject, window }) => window?.writeNote(subject),
  },
  menu: {
    label: 'Menu of all that can be done with it',
    icon: Ellipsis,
    keys: ['Shift+F10', 'ContextMenu'],
    where: 'stage',
    group: 'work',
    when: ({ subject }) => subject !== null,
    run: ({ subject }) => subject && openMenuOf(subject),
  },
  reflect: {
    label: 'Reflect in your journal',
    icon: MessageCircleQuestion,
    keys: ['Shift+J'],
    where: 'window',
    group: 'work',
    run: () => openJournal(),
  },
  export: {
    label: 'Export or print',
    icon: FileDown,
    keys: ['Ctrl+P', 'E'],
    where: 'window',
    group: 'work',
    // On the reading page one means the text that one reads.
    run: ({ text }) => openExport(text ? 'text' : 'map'),
  },
  'show-on-map': {
    label: 'Show on map',
    icon: MapIcon,
    keys: [],
    where: 'window',
    group: 'go',
    when: ({ subject }) => subject !== null,
    run: ({ subject, view }) => subject && view.jumpTo(subject),
  },
  back: {
    label: 'Back',
    icon: ArrowLeft,
    keys: ['Alt+ArrowLeft', 'Backspace'],
    where: 'window',
    group: 'go',
    when: ({ view }) => view.history.past.length > 0,
    run: ({ view }) => view.back(),
  },
  forward: {
    label: 'Forward',
    icon: ArrowRight,
    keys: ['Alt+ArrowRight'],
    where: 'window',
    group: 'go',
    when: ({ view }) => view.history.future.length > 0,
    run: ({ view }) => view.forward(),
  },
  find: {
    label: 'Find in map, text, library and notes',
    icon: Search,
    keys: ['Ctrl+K', 'Ctrl+O'],
    where: 'window',
    group: 'go',
    run: ({ window }) => window?.find(),
  },
  'find-here': {
    label: 'Find in the text that is open, elsewhere in everything',
    icon: TextSearch,
    keys: ['Ctrl+F'],
    where: 'window',
    group: 'go',
    run: ({ text, window }) => (text ? text.find() : window?.find()),
  },
  'switch-pane': {
    label: 'From the text to the map or list, to the card, and back',
    icon: PanelRight,
    keys: ['F6'],
    where: 'window',
    group: 'go',
    run: ({ window }) => window?.switchPane(),
  },
  keys: {
    label: 'All keys',
    icon: Keyboard,
    keys: ['?'],
    where: 'window',
    group: 'go',
    run: ({ window }) => window?.showKeys(),
  },
});
