import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useLinkTrouble } from './follow-link.ts';

/** Says why a link from outside was not opened. */
export function LinkTrouble() {
  const trouble = useLinkTrouble((state) => state.trouble);
  if (trouble === null) return null;
  const close = () => useLinkTrouble.setState({ trouble: null });
  return (
    <Dialog
      title="The link was not opened"
      onClose={close}
      actions={
        <Button look="main" onClick={close}>
          OK
        </Button>
      }
    >
      <p>{trouble}</p>
      <p>Nothing was changed. If the link was cut off on its way, copy it again, whole.</p>
    </Dialog>
  );
}
