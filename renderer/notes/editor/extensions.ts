/** What the editor is made of. The same for every note, so that a text keeps its undo from one opening to the next. */
import { autocompletion, closeCompletion, completionKeymap, completionStatus } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown, markdownKeymap, markdownLanguage } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorState, type Extension, Prec } from '@codemirror/state';
import { drawSelection, dropCursor, EditorView, keymap, placeholder } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { chips, openLinkAt } from './chips.ts';
import { completeLinks, completeTags } from './complete.ts';
import { toggleMark } from './format.ts';
import { handsOf } from './hands.ts';
import { pasteAsMarkdown } from './paste.ts';

const highlighting = HighlightStyle.define([
  { tag: tags.heading, class: 'cm-heading' },
  { tag: tags.strong, class: 'cm-strong' },
  { tag: tags.emphasis, class: 'cm-emphasis' },
  { tag: tags.strikethrough, class: 'cm-strike' },
  { tag: tags.monospace, class: 'cm-code' },
  { tag: tags.quote, class: 'cm-quote' },
  { tag: [tags.processingInstruction, tags.contentSeparator, tags.url, tags.labelName], class: 'cm-sign' },
]);

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
  { key: 'Mod-Shift-h', run: toggleMark('==') },
  { key: 'Mod-Enter', run: (view) => openLinkAt(view, view.state.selection.main.head) },
]);

export const EXTENSIONS: Extension = [
  // Whatever else ends a line stays as it was typed or found.
  EditorState.lineSeparator.of('\n'),
  history(),
  drawSelection(),
  dropCursor(),
  EditorView.lineWrapping,
  placeholder('Write a note'),
  markdown({ base: markdownLanguage, completeHTMLTags: false }),
  syntaxHighlighting(highlighting),
  autocompletion({ override: [completeLinks, completeTags], icons: false }),
  chips,
  pasteAsMarkdown,
  Prec.high(KEYS),
  keymap.of([...markdownKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
  EditorView.updateListener.of(({ docChanged, focusChanged, view, transactions }) => {
    // What the page put there itself it knows already.
    const isTyped = docChanged && transactions.some((each) => !each.isUserEvent('foreign') && each.docChanged);
    if (isTyped) handsOf(view)?.onType(view.state.doc.toString());
    if (focusChanged && !view.hasFocus) handsOf(view)?.onLeave();
  }),
];
