import { Map as MapIcon, Pencil } from 'lucide-react';
import { startNote } from '../notes/write.ts';
import { useSettings } from '../state/settings.ts';
import { type Subject, useView } from '../state/view.ts';
import { Button } from '../ui/Button.tsx';

/** What can be done with a subject from its card. */
export function CardActions({ subject }: { readonly subject: Subject }) {
  const singleKeys = useSettings((state) => state.singleKeys);
  const jumpTo = useView((state) => state.jumpTo);
  return (
    <>
      <Button size="small" look="main" icon={MapIcon} onClick={() => jumpTo(subject)}>
        Show on map
      </Button>
      <Button
        size="small"
        icon={Pencil}
        aria-keyshortcuts={singleKeys ? 'N' : undefined}
        onClick={() => startNote(subject)}
      >
        Note
      </Button>
    </>
  );
}
