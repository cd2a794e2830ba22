/** What the editor is made of. The same for every note, so that a text keeps its undo from one opening to the next. */
import { autocompletion, closeCompletion, completionKeymap, completionStatus } from '@codemirror/autocomplete';
import { history, historyKeymap, indentLess, indentMore, redo, standardKeymap } from '@codemirror/commands';
import { markdownKeymap } from '@codemirror/lang-markdown';
import { EditorState, type Extension, Prec } from '@codemirror/state';
import { drawSelection, dropCursor, EditorView, keymap, placeholder } from '@codemirror/view';
import { chips, openLinkAt } from './chips.ts';
import { completeLinks, completeTags } from './complete.ts';
import { linkSelection, toggleMark } from './format.ts';
import { handsOf } from './hands.ts';
import { noteLanguage } from './language.ts';
import { pasteAsMarkdown } from './paste.ts';

/** Escape closes a list of completions first; Tab always moves on, so the keyboard is never caught. */
const leave = (view: EditorView): boolean => {
  if (completionStatus(view.state) !== null) return closeCompletion(view);
  const done = handsOf(view)?.onDone;
  done?.();
  return done != null;
};

const KEYS = keymap.of([
  { key: 'Escape', run: leave, stopPropagation: true },
  { key: 'Mod-b', run: toggleMark('**') },
  { key: 'Mod-i', run: toggleMark('*') },
  { key: 'Mod-Shift-k', run: linkSelection },
  { key: 'Mod-Shift-h', run: toggleMark('==') },
  // As everywhere in the app, on every system.
  { key: 'Mod-Shift-z', run: redo, preventDefault: true },
  { key: 'Mod-]', run: indentMore },
  { key: 'Mod-[', run: indentLess },
  { key: 'Mod-Enter', run: (view) => openLinkAt(view, view.state.selection.main.head) },
]);

export const EXTENSIONS: Extension = [
  // Whatever else ends a line stays as it was typed or found.
  EditorState.lineSeparator.of('\n'),
  EditorView.clipboardInputFilter.of((text) => text.replace(/\r\n?/g, '\n')),
  history(),
  drawSelection(),
  dropCursor(),
  EditorView.lineWrapping,
  // A field that can be written in takes the keyboard anyway; said so that it is known to scroll by it.
  EditorView.contentAttributes.of({ tabindex: '0' }),
  placeholder('Write a note'),
  noteLanguage,
  // What was typed asks for the list: it is there at once, and so is Enter.
  autocompletion({
    override: [completeLinks, completeTags],
    icons: false,
    activateOnTypingDelay: 0,
    interactionDelay: 0,
  }),
  chips,
  pasteAsMarkdown,
  Prec.high(KEYS),
  // Chords with Alt are the app's: to go back, to go to the next passage.
  keymap.of([...markdownKeymap, ...completionKeymap, ...historyKeymap, ...standardKeymap]),
  EditorView.updateListener.of(({ docChanged, focusChanged, view, transactions }) => {
    // What the page put there itself it knows already.
    const isTyped = docChanged && transactions.some((each) => !each.isUserEvent('foreign') && each.docChanged);
    if (isTyped) handsOf(view)?.onType(view.state.doc.toString());
    if (focusChanged && !view.hasFocus) handsOf(view)?.onLeave();
  }),
];
