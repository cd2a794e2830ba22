import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { useWantedFocus } from '../use-wanted-focus.ts';
import { useWanted } from '../write.ts';
import type { TextEditorProps } from './TextEditor.tsx';

interface PlainFieldProps extends TextEditorProps {
  /** Told when a sign begins to be put together from several keys, and when it stands. */
  readonly onComposing: (isComposing: boolean) => void;
}

/** A plain text field until the editor is there: the first key counts. Hands the keyboard on, with its place. */
export function PlainField({ id, text, label, hintId, hands, onComposing }: PlainFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useWantedFocus(id, (at) => {
    field.current?.focus();
    const place = at ?? field.current?.value.length ?? 0;
    field.current?.setSelectionRange(place, place);
  });
  useLayoutEffect(() => {
    const element = field.current;
    return () => {
      if (element && document.activeElement === element) useWanted.setState({ noteId: id, at: element.selectionEnd });
    };
  }, [id]);
  useEffect(() => () => onComposing(false), [onComposing]);
  const finish = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !hands.onDone) return;
    event.stopPropagation();
    hands.onDone();
  };
  return (
    <textarea
      ref={field}
      className="plain-field"
      dir="auto"
      aria-label={label}
      aria-describedby={hintId}
      placeholder="Write a note"
      rows={3}
      value={text}
      onChange={(event) => hands.onType(event.currentTarget.value)}
      onBlur={hands.onLeave}
      onCompositionStart={() => onComposing(true)}
      onCompositionEnd={() => onComposing(false)}
      onKeyDown={finish}
    />
  );
}
