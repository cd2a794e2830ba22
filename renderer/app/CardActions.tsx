import { useAction } from '../actions/use-action.ts';
import type { Subject } from '../state/view.ts';
import { Button } from '../ui/Button.tsx';

interface DeedProps {
  readonly id: 'show-on-map' | 'note';
  readonly subject: Subject;
  readonly look?: 'main';
}

function Deed({ id, subject, look }: DeedProps) {
  const { label, icon, shortcuts, run } = useAction(id, subject);
  return (
    <Button size="small" {...(look && { look })} {...(icon && { icon })} aria-keyshortcuts={shortcuts} onClick={run}>
      {label}
    </Button>
  );
}

/** What can be done with a subject from its card. */
export function CardActions({ subject }: { readonly subject: Subject }) {
  return (
    <>
      <Deed id="show-on-map" subject={subject} look="main" />
      <Deed id="note" subject={subject} />
    </>
  );
}
