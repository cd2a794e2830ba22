import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { counted } from '../../words/counted.ts';
import { erase } from '../acts.ts';
import { spare, useNoteMenu } from './menu.ts';
import { done } from './store.ts';

/** Asked before anything is erased: it is the one thing that cannot be undone. */
export function EraseQuestion() {
  const doomed = useNoteMenu((state) => state.doomed);
  if (!doomed) return null;
  const words = counted(doomed.length, 'note');
  const go = () => {
    void erase(doomed).then(done);
    spare();
  };
  return (
    <Dialog
      title={`Erase ${words} for good?`}
      onClose={spare}
      actions={
        <>
          <Button onClick={spare}>Keep in the trash</Button>
          <Button look="main" onClick={go}>
            Erase {words}
          </Button>
        </>
      }
    >
      <p>This cannot be undone. Backups that were made before still hold what is erased now.</p>
    </Dialog>
  );
}
