import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Reason } from '../inference/answer.ts';
import type { Horizon, Question } from '../inference/question.ts';
import { type Atlas, useAtlas } from '../state/atlas.ts';
import { isSameLight, litOf } from '../state/causal.ts';
import { useExplanation } from '../state/inference.ts';
import { type Lit, useLights } from '../state/lights.ts';
import { announce } from '../ui/announcer.tsx';
import { Tag } from '../ui/Tag.tsx';
import {
  againstSentence,
  blockedSentence,
  forSentence,
  hingeSentence,
  timeSentences,
  whyTitle,
} from '../words/explanation.ts';
import { doneWord, horizonPhrase, isLimited } from '../words/inference.ts';
import { nameInside, nameOf } from '../words/name.ts';
import { Hinge } from './Hinge.tsx';
import { RouteOf, type Way } from './RouteOf.tsx';
import type { EffectRow } from './rows.ts';
import { pathOf, type WayNotes } from './way.ts';
import './why.css';

/** The best way, the best against it, then the others: what "next route" walks through. */
const waysIn = (atlas: Atlas, along: readonly Reason[], against: readonly Reason[]): readonly Way[] => {
  const [best, ...others] = along;
  const [counter, ...counters] = against;
  const ordered = [best, counter, ...others, ...counters].flatMap((reason) => reason ?? []);
  return ordered.flatMap((reason, index) => {
    const path = pathOf(atlas, reason);
    return path ? [{ path, reason, isAgainst: against.includes(reason), place: index }] : [];
  });
};

/** Keeps a way lit on the map for as long as it is told. */
const useLit = (lit: Lit | null): void => {
  const light = useLights((state) => state.light);
  useEffect(() => {
    if (!lit) return;
    light(lit, 'seek');
    return () => {
      if (isSameLight(useLights.getState().kept, lit)) light(null);
    };
  }, [lit, light]);
};

/** Brings an explanation into sight once it stands, and the head of its row before all. */
function InSight() {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const row = here.current?.closest('tr');
    row?.scrollIntoView({ block: 'nearest' });
    row?.previousElementSibling?.scrollIntoView({ block: 'nearest' });
  }, []);
  return <span ref={here} hidden />;
}

function Badges({ row: { effect }, isRunaway }: { readonly row: EffectRow; readonly isRunaway: boolean }) {
  const badges = [
    effect.isStructural && effect.verdict !== 'set' ? 'Follows from the arrows alone' : [],
    isRunaway ? 'Can run away: the direction holds, the size does not' : [],
    isLimited(effect) ? 'Rests on limited evidence' : [],
  ].flat();
  if (badges.length === 0) return null;
  return (
    <p className="why-badges">
      {badges.map((badge) => (
        <Tag key={badge} look="chip">
          {badge}
        </Tag>
      ))}
    </p>
  );
}

interface NoWaysProps extends Pick<WhyProps, 'row' | 'question'> {
  readonly first: Horizon | null;
}

/** What is said where no route leads to a concept: it was pushed itself, a relation to it is blocked, or no path is known. */
const noWaysWords = (atlas: Atlas, { row, question: { horizon, pushes }, first }: NoWaysProps): string => {
  const { concept, effect, push } = row;
  if (push?.kind === 'clamp') return 'Its value is imposed: what regulates it no longer matters.';
  if (push)
    return 'It still feels what regulates it: feedback makes this smaller or larger, but does not turn it round.';
  const freed = blockedSentence(atlas, effect, pushes);
  if (freed) return freed;
  const none = `No known path leads to ${nameInside(concept)} ${horizonPhrase(horizon)} in this context.`;
  return `${none} That is not to say that nothing happens to it.${first ? ` One leads there ${horizonPhrase(first)}.` : ''}`;
};

function NoWays(props: NoWaysProps) {
  const atlas = useAtlas();
  const { concept, effect, push } = props.row;
  const words = noWaysWords(atlas, props);
  useEffect(() => announce(words), [words]);
  return (
    <div className="why">
      <InSight />
      <h4>{push ? `${nameOf(concept)}: ${doneWord(push)}` : whyTitle(atlas, effect)}</h4>
      <p>{words}</p>
    </div>
  );
}

interface WhyProps {
  readonly row: EffectRow;
  readonly question: Question;
  readonly notes: WayNotes;
}

/** Why a concept goes where it goes: in sentences, and along its routes step by step. */
export function Why({ row, question, notes }: WhyProps): ReactNode {
  const atlas = useAtlas();
  const { concept, effect } = row;
  const explanation = useExplanation(question, concept.id);
  const [at, setAt] = useState(0);
  const ways = useMemo(
    () => (explanation ? waysIn(atlas, explanation.along, explanation.against) : []),
    [atlas, explanation],
  );
  const way = ways[at % Math.max(1, ways.length)];
  const lit = useMemo(
    () =>
      way
        ? litOf(
            way.path,
            `${whyTitle(atlas, effect)}${ways.length > 1 ? `, route ${way.place + 1} of ${ways.length}` : ''}`,
          )
        : null,
    [atlas, effect, way, ways],
  );
  useLit(lit);
  const best = explanation ? forSentence(atlas, explanation, question.pushes) : '';
  const told = best || (ways.length > 0 ? blockedSentence(atlas, effect, question.pushes) : '');
  useEffect(() => {
    if (told) announce(told);
  }, [told]);
  if (!explanation) return null;
  const against = againstSentence(atlas, explanation, question.pushes);
  const hinge = hingeSentence(atlas, explanation);
  if (ways.length === 0) return <NoWays row={row} question={question} first={explanation.first} />;
  return (
    <div className="why">
      <InSight />
      <h4>{whyTitle(atlas, effect)}</h4>
      <Badges row={row} isRunaway={explanation.isRunaway} />
      <p className="why-told">{told}</p>
      {against && <p className="why-told why-against">{against}</p>}
      {hinge && <Hinge words={hinge} relations={explanation.hinge.map(({ relation }) => relation)} />}
      <p className="why-time">{timeSentences(explanation).join(' ')}</p>
      {way && (
        <RouteOf
          way={way}
          count={ways.length}
          counts={explanation.counts}
          notes={notes}
          onNext={() => setAt((at + 1) % ways.length)}
        />
      )}
    </div>
  );
}
