import { useEffect, useState } from 'react';
import { desk } from '../notes/use-desk.ts';
import { keepPlace } from '../state/progress.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';

const unsaved = (): number =>
  Object.values(desk.store.getState().drafts).filter(({ phase }) => phase !== 'idle').length;

/** Saves everything before the window closes, and asks where something cannot be saved. */
export function Closing() {
  const [count, setCount] = useState(0);
  useEffect(
    () =>
      window.study.app.onClosing(() => {
        void (async () => {
          await Promise.all([desk.flushAll(), keepPlace()]);
          const left = unsaved();
          setCount(left);
          await (left === 0 ? window.study.app.flushed() : window.study.app.stay());
        })();
      }),
    [],
  );
  if (count === 0) return null;
  const stay = () => setCount(0);
  return (
    <Dialog
      title={count === 1 ? 'One note is not saved' : `${count} notes are not saved`}
      onClose={stay}
      actions={
        <>
          <Button onClick={() => void window.study.app.flushed()}>Close and lose the text</Button>
          <Button look="main" onClick={stay}>
            Stay
          </Button>
        </>
      }
    >
      <p>The text is still in its editor. Stay to copy it or to try again; what was saved before is safe.</p>
    </Dialog>
  );
}
