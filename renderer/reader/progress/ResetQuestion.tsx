import { forgetProgress } from '../../state/progress.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

/** Asks before all that was read is forgotten. */
export function ResetQuestion({ onClose }: { readonly onClose: () => void }) {
  const reset = () => {
    void forgetProgress();
    announce('Progress reset. Undo stands in the status bar.');
    onClose();
  };
  return (
    <Dialog
      title="Reset progress?"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="main" onClick={reset}>
            Reset progress
          </Button>
        </>
      }
    >
      <p>
        No passage will count as read, at any depth. Your notes and highlights stay, and you can undo this until you
        quit.
      </p>
    </Dialog>
  );
}
