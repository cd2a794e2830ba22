import { ArrowDown, ArrowUp, Ban, X } from 'lucide-react';
import { type Concept, gridReference, pushedId, type Relation } from '../../content/schema/index.ts';
import { subjectData } from '../actions/context.ts';
import type { Direction, Push } from '../inference/question.ts';
import { useAtlas } from '../state/atlas.ts';
import { pushConcept, release } from '../state/scenario.ts';
import { useView } from '../state/view.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { KindShape } from '../ui/KindShape.tsx';
import { nameInside, nameOf } from '../words/name.ts';
import { relationTitle } from '../words/sentence.ts';
import { ADD_FIELD } from './field.ts';

const DIRECTIONS = [
  { direction: -1, icon: ArrowDown, word: 'Down' },
  { direction: 1, icon: ArrowUp, word: 'Up' },
] as const satisfies readonly { direction: Direction; icon: unknown; word: string }[];

const HOLD =
  'Held: its value is imposed, and what regulates it no longer matters. Not held: it is pushed, and still feels what regulates it.';

type Moved = Exclude<Push, { readonly kind: 'block' }>;

const takeAway = (push: Push) => {
  release(pushedId(push));
  // The chip is gone with the button that was pressed.
  document.getElementById(ADD_FIELD)?.focus();
};

function Moves({ push, concept }: { readonly push: Moved; readonly concept: Concept }) {
  const { kind, direction } = push;
  const name = nameInside(concept);
  return (
    <>
      <fieldset className="push-way" aria-label={`Which way ${name} goes`}>
        {DIRECTIONS.map(({ direction: way, icon: Icon, word }) => (
          <button
            key={way}
            type="button"
            aria-label={`${word}: ${name}`}
            title={word}
            aria-pressed={way === direction}
            onClick={() => pushConcept(concept.id, way, kind)}
          >
            <Icon className="icon" size={16} aria-hidden />
          </button>
        ))}
      </fieldset>
      <button
        type="button"
        className="chip push-hold"
        aria-pressed={kind === 'clamp'}
        title={HOLD}
        aria-description={HOLD}
        onClick={() => pushConcept(concept.id, direction, kind === 'clamp' ? 'press' : 'clamp')}
      >
        Hold
        <span className="hidden"> {name}</span>
      </button>
    </>
  );
}

function MovedRow({ push, concept }: { readonly push: Moved; readonly concept: Concept }) {
  const { layout } = useAtlas();
  const select = useView((state) => state.select);
  const lane = gridReference(layout, concept.id)?.charAt(0);
  const subject = { kind: 'concept', id: concept.id } as const;
  return (
    <>
      <button type="button" className="push-name" {...subjectData(subject)} onClick={() => select(subject)}>
        <KindShape kind={concept.kind} {...(lane && { lane })} />
        <span>{nameOf(concept)}</span>
      </button>
      <Moves push={push} concept={concept} />
      <IconButton icon={X} label={`Release ${nameInside(concept)}`} onClick={() => takeAway(push)} />
    </>
  );
}

function BlockedRow({ push, relation }: { readonly push: Push; readonly relation: Relation }) {
  const atlas = useAtlas();
  const select = useView((state) => state.select);
  const subject = { kind: 'relation', id: relation.id } as const;
  const title = relationTitle(atlas, relation);
  return (
    <>
      <button type="button" className="push-name" {...subjectData(subject)} onClick={() => select(subject)}>
        <Ban className="icon" size={18} aria-hidden />
        <span>
          {title}
          <span className="muted">, blocked</span>
        </span>
      </button>
      <IconButton icon={X} label={`Unblock “${title}”`} onClick={() => takeAway(push)} />
    </>
  );
}

/** One thing that is done, as a chip: which way, pushed or held, and away with it. */
export function PushRow({ push }: { readonly push: Push }) {
  const atlas = useAtlas();
  const concept = push.kind === 'block' ? undefined : atlas.concept.get(push.concept);
  const relation = push.kind === 'block' ? atlas.relation.get(push.relation) : undefined;
  return (
    <li className="push-row">
      {push.kind !== 'block' && concept && <MovedRow push={push} concept={concept} />}
      {relation && <BlockedRow push={push} relation={relation} />}
    </li>
  );
}
