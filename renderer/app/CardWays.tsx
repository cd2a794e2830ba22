import type { ActionId } from '../actions/registry.ts';
import { useAction } from '../actions/use-action.ts';
import { useAtlas } from '../state/atlas.ts';
import { loopsThrough } from '../state/causal.ts';
import { type Subject, useView } from '../state/view.ts';
import { Button } from '../ui/Button.tsx';

interface WayProps {
  readonly id: ActionId;
  readonly subject: Subject;
  readonly label?: string;
}

/** A question that turns to the page of routes at once; its key only marks an end. */
function Way({ id, subject, label }: WayProps) {
  const action = useAction(id, subject);
  const open = useView((state) => state.open);
  return (
    <Button
      look="quiet"
      size="small"
      {...(action.icon && { icon: action.icon })}
      aria-keyshortcuts={action.shortcuts}
      onClick={() => {
        action.run();
        open('routes');
      }}
    >
      {label ?? action.label}
    </Button>
  );
}

/** The ways from a card to its routes and feedback loops. */
export function CardWays({ subject }: { readonly subject: Subject }) {
  const loops = loopsThrough(useAtlas(), subject.id).length;
  const isConcept = subject.kind === 'concept';
  if (!isConcept && loops === 0) return null;
  return (
    <section className="section card-ways" aria-label="Routes and loops">
      {isConcept && (
        <>
          <Way id="route-from" subject={subject} />
          <Way id="route-to" subject={subject} />
        </>
      )}
      {loops > 0 && (
        <Way id="loops" subject={subject} label={`Loops through ${isConcept ? 'here' : 'this relation'} (${loops})`} />
      )}
    </section>
  );
}
