import type { ActionId } from '../actions/registry.ts';
import { useAction } from '../actions/use-action.ts';
import { useAtlas } from '../state/atlas.ts';
import { useVerdicts } from '../state/verdicts.ts';
import type { Subject } from '../state/view.ts';
import { Button } from '../ui/Button.tsx';
import { EffectMark } from '../ui/EffectMark.tsx';
import { whyNotPushed } from '../words/pushable.ts';

interface PushProps {
  readonly id: ActionId;
  readonly subject: Subject;
  readonly text?: string;
}

function Push({ id, subject, text }: PushProps) {
  const { label, icon, shortcuts, isAvailable, isOn, run } = useAction(id, subject);
  if (!isAvailable) return null;
  return (
    <Button
      look="quiet"
      size="small"
      {...(icon && { icon })}
      aria-keyshortcuts={shortcuts}
      aria-pressed={isOn}
      onClick={run}
    >
      {text ?? label}
    </Button>
  );
}

/** Where the concept goes in the what-if that is on. */
function Here({ subject }: { readonly subject: Subject }) {
  const told = useVerdicts((state) => state.told);
  const effect = subject.kind === 'concept' ? told?.effects.get(subject.id) : undefined;
  const push = told?.question.pushes.find((each) => each.kind !== 'block' && each.concept === subject.id);
  return effect ? (
    <p className="card-effect">
      <EffectMark effect={effect} push={push} />
    </p>
  ) : null;
}

/** What a card does for the what-if: pushes its concept, or says why it cannot be pushed; blocks its relation. */
export function CardWhatIf({ subject }: { readonly subject: Subject }) {
  const atlas = useAtlas();
  const concept = subject.kind === 'concept' ? atlas.concept.get(subject.id) : undefined;
  const refusal = concept ? whyNotPushed(concept) : null;
  const relation = subject.kind === 'relation' ? atlas.relation.get(subject.id) : undefined;
  if (relation?.sign === 0) return null;
  return (
    <section className="section card-what-if" aria-label="Push or block">
      <Here subject={subject} />
      {refusal ? (
        <p className="muted">{refusal}</p>
      ) : (
        <>
          <Push id="push-up" subject={subject} />
          <Push id="push-down" subject={subject} />
          <Push id="hold-up" subject={subject} />
          <Push id="hold-down" subject={subject} />
        </>
      )}
      <Push id="block" subject={subject} />
      <Push id="why" subject={subject} text="Why it moves" />
    </section>
  );
}
