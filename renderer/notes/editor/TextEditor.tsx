import { EditorView } from '@codemirror/view';
import { useLayoutEffect, useRef } from 'react';
import { useWantedFocus } from '../use-wanted-focus.ts';
import { namesChanged } from './chips.ts';
import { type Hands, lendHands } from './hands.ts';
import { changeTo, keepSession, sessionOf } from './sessions.ts';
import './adopt-styles.ts';
import './editor.css';

export interface TextEditorProps {
  /** Of the note: its undo is kept under it. */
  readonly id: string;
  readonly text: string;
  readonly label: string;
  /** Id of the element that says what can be done in the field. */
  readonly hintId: string;
  readonly hands: Hands;
}

/**
 * The field that a note is written in. The text outside is the truth: what changes there is taken in. All is in its place
 * before the next key comes, because it takes the place of a plain field.
 */
export function TextEditor({ id, text, label, hintId, hands }: TextEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>(null);
  const first = useRef(text);
  useLayoutEffect(() => {
    if (!place.current) return;
    const view = new EditorView({ parent: place.current, state: sessionOf(id, first.current) });
    editor.current = view;
    return () => {
      keepSession(id, view.state);
      editor.current = null;
      view.destroy();
    };
  }, [id]);
  useLayoutEffect(() => {
    const view = editor.current;
    if (!view) return;
    lendHands(view, hands);
    view.dispatch({ effects: namesChanged.of(null) });
  }, [hands]);
  useLayoutEffect(() => {
    const dom = editor.current?.contentDOM;
    dom?.setAttribute('aria-label', label);
    dom?.setAttribute('aria-describedby', hintId);
    dom?.setAttribute('dir', 'auto');
  }, [label, hintId]);
  useLayoutEffect(() => {
    const view = editor.current;
    // Asked for anew: since this text was drawn, more may have been typed.
    const change = view && text !== view.state.doc.toString() && changeTo(view.state, hands.text());
    if (change) view.dispatch(change);
  }, [text, hands]);
  useWantedFocus(id, (at) => {
    const view = editor.current;
    if (!view) return;
    view.focus();
    const { length } = view.state.doc;
    view.dispatch({ selection: { anchor: Math.min(at ?? length, length) }, scrollIntoView: true });
  });
  return <div ref={place} className="text-editor" />;
}
