import { redo, undo } from '@codemirror/commands';
import { EditorState, type StateCommand } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeTo, keepSession, sessionOf } from './sessions.ts';

const typed = (state: EditorState, text: string): EditorState =>
  state.update({ changes: { from: state.doc.length, insert: text }, userEvent: 'input.type' }).state;

const run = (state: EditorState, command: StateCommand): EditorState => {
  let now = state;
  command({
    state,
    dispatch: (transaction) => {
      now = transaction.state;
    },
  });
  return now;
};

const sign = fc.constantFrom('a', 'b', '\n', '\r', '\r\n', '😀', '\u0000', '\u2028', 'é', 'e\u0301', '\ud800');
const anyText = fc.array(sign, { maxLength: 30 }).map((signs) => signs.join(''));

describe('the text of a note in the editor', () => {
  test('is what it was, whatever ends its lines', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(sessionOf('none', text).doc.toString()).toBe(text);
      }),
    );
  });

  test('becomes any other text that comes from elsewhere', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, text) => {
        const state = sessionOf('none', before);
        const change = changeTo(state, text);
        expect(change === null).toBe(before === text);
        expect((change ? state.update(change).state : state).doc.toString()).toBe(text);
      }),
    );
  });

  test('keeps the cursor at its words while something is put before them elsewhere', () => {
    const state = EditorState.create({ doc: 'one three', selection: { anchor: 4 } });
    const change = changeTo(state, 'zero one three');
    expect(change && state.update(change).state.selection.main.head).toBe(9);
  });
});

describe('undo', () => {
  test('goes on where it was when the note is opened again', () => {
    keepSession('a', typed(sessionOf('a', 'first'), ' second'));
    const back = run(sessionOf('a', 'first second'), undo);
    expect(back.doc.toString()).toBe('first');
    expect(run(back, redo).doc.toString()).toBe('first second');
  });

  test('takes back what came from elsewhere as a step of its own, and then what was typed', () => {
    keepSession('b', typed(sessionOf('b', 'first'), ' second'));
    const back = run(sessionOf('b', 'zero first second'), undo);
    expect(back.doc.toString()).toBe('first second');
    expect(run(back, undo).doc.toString()).toBe('first');
  });
});
