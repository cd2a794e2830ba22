/** Undo outlives the editor: the state of each note's text is kept while the window stands. */
import { isolateHistory } from '@codemirror/commands';
import { EditorState, type TransactionSpec } from '@codemirror/state';
import { EXTENSIONS } from './extensions.ts';

/** How many texts are remembered; the one left longest ago goes first. */
const SESSIONS_CAP = 100;

const sessions = new Map<string, EditorState>();

export const keepSession = (id: string, state: EditorState): void => {
  sessions.delete(id);
  sessions.set(id, state);
  const [oldest] = sessions.keys();
  if (sessions.size > SESSIONS_CAP && oldest !== undefined) sessions.delete(oldest);
};

/**
 * What turns one text into another by one change as small as can be, so that cursor and undo stay what they were. Null
 * if they are the same.
 */
export const changeTo = (state: EditorState, text: string): TransactionSpec | null => {
  const before = state.doc.toString();
  if (before === text) return null;
  const most = Math.min(before.length, text.length);
  let start = 0;
  while (start < most && before[start] === text[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === text.at(-1 - end)) end += 1;
  return {
    changes: { from: start, to: before.length - end, insert: text.slice(start, text.length - end) },
    userEvent: 'foreign',
    // A step of its own: passed over by undo, older steps would be taken back into a text that they do not fit.
    annotations: isolateHistory.of('full'),
  };
};

/** The state in which a text is written on: the one it was left in, brought up to the text as it is now. */
export const sessionOf = (id: string, text: string): EditorState => {
  const kept = sessions.get(id);
  if (!kept) return EditorState.create({ doc: text, selection: { anchor: text.length }, extensions: EXTENSIONS });
  const change = changeTo(kept, text);
  return change ? kept.update(change).state : kept;
};
