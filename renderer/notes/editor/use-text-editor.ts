import { type ComponentType, useEffect, useState } from 'react';
import { once } from '../../drawing/once.ts';
import type { TextEditorProps } from './TextEditor.tsx';

type Editor = ComponentType<TextEditorProps>;

let loaded: Editor | null = null;
const load = once(async (): Promise<Editor> => {
  loaded = (await import('./TextEditor.tsx')).TextEditor;
  return loaded;
});

/** Fetches the editor when the window has nothing else to do, so that the first note need not wait for it. */
export const prepareEditor = (): void => void requestIdleCallback(() => void load());

/** The editor, once it is there; null for the moment before. */
export const useTextEditor = (): Editor | null => {
  const [editor, setEditor] = useState<Editor | null>(() => loaded);
  useEffect(() => {
    if (!editor) void load().then((found) => setEditor(() => found));
  }, [editor]);
  return editor;
};
