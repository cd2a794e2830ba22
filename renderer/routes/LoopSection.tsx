import { RotateCw, Scale, X } from 'lucide-react';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Loop } from '../graph/loops.ts';
import { type Atlas, useAtlas } from '../state/atlas.ts';
import { causalOf, litOf, loopsThrough } from '../state/causal.ts';
import { setInquiry, useInquiry } from '../state/inquiry.ts';
import { announce } from '../ui/announcer.tsx';
import { ConceptPicker } from '../ui/ConceptPicker.tsx';
import { Segments } from '../ui/Segments.tsx';
import { loopNames, loopSpoken, loopWord } from '../words/loop.ts';
import { relationTitle } from '../words/sentence.ts';
import { type Choice, PathGroup } from './PathGroup.tsx';
import { useAnswer } from './use-answer.ts';
import type { WayNotes } from './way.ts';

const POLARITIES = ['all', 'Reinforcing', 'Balancing'] as const;
type Polarity = (typeof POLARITIES)[number];

/** R or B as the field writes it, with a picture of its own and the word. */
function PolarityMark({ loop }: { readonly loop: Loop }) {
  const Icon = loop.sign === 1 ? RotateCw : Scale;
  const word = loopWord(loop);
  return (
    <span className="polarity">
      <b>{word.charAt(0)}</b>
      <Icon className="icon" size={15} />
      <span>{word}</span>
    </span>
  );
}

const choicesOf = (atlas: Atlas, loops: readonly Loop[]): readonly Choice[] => {
  const names = loopNames(atlas, causalOf(atlas).loops);
  return loops.map((loop, index) => {
    const name = names.get(loop) ?? '';
    const place = loops.length > 1 ? `, ${index + 1} of ${loops.length}` : '';
    return {
      path: loop,
      lit: litOf(loop, `Loop: ${name}${place}`),
      name: `${index + 1}. ${loopSpoken(name, loop)}`,
      title: (
        <span className="path-title loop-title">
          <span className="loop-name">{name}</span>
          <PolarityMark loop={loop} />
        </span>
      ),
    };
  });
};

interface LoopSectionProps {
  readonly panel: RefObject<HTMLElement | null>;
  readonly notes: WayNotes;
}

/** The section that lists the feedback loops. */
export function LoopSection({ panel, notes }: LoopSectionProps) {
  const atlas = useAtlas();
  const through = useInquiry((state) => state.through);
  const [polarity, setPolarity] = useState<Polarity>('all');
  const passing = useMemo(() => (through ? loopsThrough(atlas, through) : causalOf(atlas).loops), [atlas, through]);
  const shown = useMemo(
    () => passing.filter((loop) => polarity === 'all' || loopWord(loop) === polarity),
    [passing, polarity],
  );
  const choices = useMemo(() => choicesOf(atlas, shown), [atlas, shown]);
  const row = useMemo(() => choices.map(({ lit }) => lit), [choices]);
  const count = `${shown.length} ${shown.length === 1 ? 'loop' : 'loops'}`;
  // An answer says more than the count, so it has the last word.
  useCountNews(count, `${through} ${polarity}`);
  useAnswer(panel, { row, news: count });
  const counted = (which: Polarity) => passing.filter((loop) => which === 'all' || loopWord(loop) === which).length;
  return (
    <>
      <div className="loop-form">
        <Through />
        <Segments
          legend="Kind of loop"
          options={POLARITIES.map((value) => ({
            value,
            label: `${value === 'all' ? 'All' : value} ${counted(value)}`,
          }))}
          chosen={polarity}
          onChoose={setPolarity}
        />
      </div>
      <div className="routes-answer">
        {shown.length === 0 ? (
          <p className="routes-hint">
            No feedback loop of up to five relations {through ? 'passes here' : 'is known'}
            {polarity === 'all' ? '' : `, of the ${polarity.toLowerCase()} kind`}.
          </p>
        ) : (
          <PathGroup
            kind="loop"
            label="Feedback loops"
            row={row}
            clusters={[{ key: 'all', heading: null, choices }]}
            notes={notes}
          />
        )}
        <p className="remark routes-how">
          A reinforcing loop drives a change on, a balancing loop holds it back. Ranked by the weakest evidence, then by
          length; a loop is as slow as its slowest step. Loops of up to five relations are listed.
        </p>
      </div>
    </>
  );
}

/** Says how many are left, once something else is listed. */
const useCountNews = (count: string, what: string) => {
  const last = useRef(what);
  useEffect(() => {
    if (last.current === what) return;
    last.current = what;
    announce(count);
  }, [count, what]);
};

/** What the loops are to pass: a concept to pick, or the relation whose card asked for them. */
function Through() {
  const atlas = useAtlas();
  const through = useInquiry((state) => state.through);
  const relation = atlas.relations.find(({ id }) => id === through);
  if (relation)
    return (
      <p className="loop-through">
        Through “{relationTitle(atlas, relation)}”
        <button type="button" className="chip" onClick={() => setInquiry({ through: null })}>
          All loops <X className="icon" size={14} aria-hidden />
        </button>
      </p>
    );
  const concept = atlas.concepts.find(({ id }) => id === through)?.id ?? null;
  return (
    <ConceptPicker
      label="Through"
      value={concept}
      placeholder="Any concept"
      onPick={(id) => setInquiry({ through: id })}
    />
  );
}
