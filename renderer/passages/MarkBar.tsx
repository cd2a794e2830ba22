import { MapPin, MessageSquareText } from 'lucide-react';
import { type CSSProperties, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { MARK_COLOURS, type MarkColour } from '../../preload/contract.ts';
import type { Texts } from '../anchors/texts.ts';
import { useCourse } from '../state/course.ts';
import { isLost, type Mark, openMark, type Telling, useMarkDesk } from '../state/marks.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/Button.tsx';
import { chooseNothing, useChoice } from './choice.ts';
import type { PassageHands } from './hands.ts';
import { useLastColour } from './last-colour.ts';
import { MarkSample } from './MarkSample.tsx';
import { markWords, placeAnew, targetOf } from './mark.ts';
import { paragraphElement, rangeOf, selectWords } from './page.ts';
import { stepSentence } from './step.ts';

interface MarkBarProps {
  readonly marks: readonly Mark[];
  readonly texts: Texts;
  readonly telling: Telling;
  readonly hands: PassageHands;
}

const GAP = 8;

/** Where the bar stands: above the chosen words, below them where there is no room. In CSS pixels of the window. */
const useSpot = (bar: HTMLElement | null, texts: Texts): CSSProperties => {
  const words = useChoice((state) => state.words);
  const [spot, setSpot] = useState<CSSProperties>({});
  useLayoutEffect(() => {
    if (!bar) return;
    const place = () => {
      const [first] = words;
      const box = first && rangeOf(first, texts)?.getBoundingClientRect();
      if (!box) return;
      const { width, height } = bar.getBoundingClientRect();
      const above = box.top - height - GAP;
      const top = above > 48 ? above : Math.min(box.bottom + GAP, window.innerHeight - height - GAP);
      const left = Math.max(GAP, Math.min(box.left + box.width / 2 - width / 2, window.innerWidth - width - GAP));
      setSpot({ top: Math.round(top), left: Math.round(left) });
    };
    place();
    const listening = { capture: true, passive: true };
    window.addEventListener('scroll', place, listening);
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('scroll', place, listening);
      window.removeEventListener('resize', place);
    };
  }, [bar, words, texts]);
  return spot;
};

/** Moves the keyboard along the buttons of a bar. */
const stepButton = (bar: HTMLElement, by: 1 | -1): void => {
  const buttons = [...bar.querySelectorAll('button')];
  const index = buttons.findIndex((each) => each.matches(':focus'));
  buttons.at((index + by) % buttons.length)?.focus();
};

/** What can be done with the words that are selected: a highlight in four colours, a note on it, a new place for a lost one. */
export function MarkBar({ marks, texts, telling, hands }: MarkBarProps) {
  const course = useCourse();
  const { words, isBySentence } = useChoice();
  const placing = useMarkDesk((state) => state.placing);
  const last = useLastColour((state) => state.colour);
  const [bar, setBar] = useState<HTMLElement | null>(null);
  const firstButton = useRef<HTMLButtonElement>(null);
  const spot = useSpot(bar, texts);
  useEffect(() => {
    if (isBySentence && bar && !bar.contains(document.activeElement)) firstButton.current?.focus();
  }, [isBySentence, bar]);
  const [first] = words;
  if (!first) return null;
  const lost = marks.filter(isLost).find(({ note }) => note.id === placing);

  const leave = () => {
    const hadKeyboard = bar?.contains(document.activeElement);
    chooseNothing();
    if (hadKeyboard) paragraphElement(first.paragraph)?.focus();
  };
  const mark = async (colour: MarkColour, isNote = false) => {
    const targets = words.flatMap((each) => targetOf(course, telling, each, colour) ?? []);
    leave();
    useLastColour.setState({ colour });
    for (const target of targets) {
      const note = await markWords(target, marks, hands);
      if (note && isNote && target === targets[0]) openMark(note.id, target.paragraph, 'note');
    }
  };
  const place = async () => {
    const target = targetOf(course, telling, first, 'amber');
    if (!lost || !target) return;
    leave();
    await placeAnew(lost, target, hands);
  };
  const choose = (by: 1 | -1, isMore: boolean) => {
    const next = stepSentence(texts, first, by, isMore);
    selectWords(next, texts);
    useChoice.setState({ words: [next], isBySentence: true });
    announce(texts.get(next.paragraph)?.slice(next.start, next.end) ?? '');
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const { key, shiftKey, currentTarget } = event;
    const colour = MARK_COLOURS[Number(key) - 1];
    if (key === 'ArrowDown' || key === 'ArrowUp') choose(key === 'ArrowDown' ? 1 : -1, shiftKey);
    else if (key === 'ArrowRight' || key === 'ArrowLeft') stepButton(currentTarget, key === 'ArrowRight' ? 1 : -1);
    else if (key === 'Escape') leave();
    else if (colour) void mark(colour);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return createPortal(
    <div
      ref={setBar}
      role="toolbar"
      aria-label="Highlight the selected words"
      tabIndex={-1}
      className="mark-bar"
      style={spot}
      // The selection stays while a button is pressed.
      onPointerDown={(event) => event.preventDefault()}
      onKeyDown={press}
    >
      {lost && (
        <Button ref={firstButton} look="main" size="small" icon={MapPin} onClick={() => void place()}>
          Put the lost highlight here
        </Button>
      )}
      {MARK_COLOURS.map((colour, index) => (
        <MarkSample
          key={colour}
          ref={!lost && index === 0 ? firstButton : undefined}
          colour={colour}
          verb="Highlight"
          onChoose={() => void mark(colour)}
        />
      ))}
      <Button look="quiet" size="small" icon={MessageSquareText} onClick={() => void mark(last, true)}>
        Note
      </Button>
      {isBySentence && (
        <span className="mark-bar-hint">
          <kbd>↑</kbd> <kbd>↓</kbd> sentence, with <kbd>Shift</kbd> more
        </span>
      )}
    </div>,
    document.querySelector('main') ?? document.body,
  );
}
