import { prepareEditor } from '../notes/editor/use-text-editor.ts';
import { useNotes } from '../state/notes.ts';

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

const notesRead = (): Promise<void> =>
  new Promise((resolve) => {
    if (!useNotes.getState().isReading) return resolve();
    const stop = useNotes.subscribe(({ isReading }) => {
      if (isReading) return;
      stop();
      resolve();
    });
  });

let isTold = false;

/** Tells main once that the first view stands: content drawn, notes read, its faces loaded. */
export const tellReady = (): void => {
  if (isTold) return;
  isTold = true;
  void (async () => {
    // The first frame draws the content. All faces are fetched now, so that no later view changes its letters while
    // it is read; the last two frames draw with them.
    await nextFrame();
    await notesRead();
    await Promise.allSettled([...document.fonts].map((face) => face.load()));
    await nextFrame();
    await nextFrame();
    document.documentElement.dataset.ready = '';
    await window.study.app.ready();
    prepareEditor();
  })();
};
