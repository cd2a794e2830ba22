/** Marks around words: bold, italic, highlight, link. */
import { startCompletion } from '@codemirror/autocomplete';
import { EditorSelection, type EditorState } from '@codemirror/state';
import type { Command } from '@codemirror/view';

/** Whether the star before a place is one of the two of a bold word: it is not italic by that. */
const isHalf = (state: EditorState, mark: string, from: number): boolean =>
  mark === '*' && /(?:^|[^*])\*\*$/.test(state.sliceDoc(Math.max(0, from - 3), from));

/** Puts a mark around what is selected, or takes it away where it stands already; without a selection, around the cursor. */
export const toggleMark =
  (mark: string): Command =>
  ({ state, dispatch }) => {
    const { length } = mark;
    const change = state.changeByRange(({ from, to }) => {
      const isMarked =
        state.sliceDoc(Math.max(0, from - length), from) === mark &&
        state.sliceDoc(to, to + length) === mark &&
        !isHalf(state, mark, from);
      if (isMarked)
        return {
          changes: [
            { from: from - length, to: from },
            { from: to, to: to + length },
          ],
          range: EditorSelection.range(from - length, to - length),
        };
      return {
        changes: [
          { from, insert: mark },
          { from: to, insert: mark },
        ],
        range: EditorSelection.range(from + length, to + length),
      };
    });
    dispatch(state.update(change, { userEvent: 'input', scrollIntoView: true }));
    return true;
  };

const isAddress = (text: string): boolean => /^https:\/\/\S+$/.test(text);

/** A selected address becomes that of a link; selected words become what a link is looked for with. */
export const linkSelection: Command = (view) => {
  const { state } = view;
  const { from, to } = state.selection.main;
  const words = state.sliceDoc(from, to);
  if (isAddress(words)) {
    const insert = `[](${words})`;
    view.dispatch({ changes: { from, to, insert }, selection: { anchor: from + 1 }, userEvent: 'input' });
    return true;
  }
  const isOneLine = !/[[\]|\n]/.test(words);
  const insert = isOneLine ? `[[${words}` : '[[';
  const changes = { from, to: isOneLine ? to : from, insert };
  view.dispatch({ changes, selection: { anchor: from + insert.length }, userEvent: 'input' });
  return startCompletion(view);
};
