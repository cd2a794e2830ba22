import { EditorView } from '@codemirror/view';
import { useEffect, useRef } from 'react';
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
  /** It takes the keyboard; told once it has. */
  readonly isWanted: boolean;
  readonly onFocused: () => void;
  readonly hands: Hands;
}

/** The field that a note is written in. The text outside is the truth: what changes there is taken in. */
export function TextEditor({ id, text, label, isWanted, onFocused, hands }: TextEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>(null);
  const first = useRef(text);
  useEffect(() => {
    if (!place.current) return;
    const view = new EditorView({ parent: place.current, state: sessionOf(id, first.current) });
    editor.current = view;
    return () => {
      keepSession(id, view.state);
      editor.current = null;
      view.destroy();
    };
  }, [id]);
  useEffect(() => {
    const view = editor.current;
    if (!view) return;
    lendHands(view, hands);
    view.dispatch({ effects: namesChanged.of(null) });
  }, [hands]);
  useEffect(() => {
    const dom = editor.current?.contentDOM;
    dom?.setAttribute('aria-label', label);
    dom?.setAttribute('dir', 'auto');
  }, [label]);
  useEffect(() => {
    const view = editor.current;
    // Asked for anew: since this text was drawn, more may have been typed.
    const change = view && text !== view.state.doc.toString() && changeTo(view.state, hands.text());
    if (change) view.dispatch(change);
  }, [text, hands]);
  useEffect(() => {
    const view = editor.current;
    if (!isWanted || !view) return;
    view.focus();
    view.dispatch({ selection: { anchor: view.state.doc.length }, scrollIntoView: true });
    onFocused();
  }, [isWanted, onFocused]);
  return <div ref={place} className="text-editor" />;
}
