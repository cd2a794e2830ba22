import { useEffect, useLayoutEffect, useMemo } from 'react';
import { lend } from '../actions/hands.ts';
import type { Texts } from '../anchors/texts.ts';
import { useCourse } from '../state/course.ts';
import {
  isLost,
  isPlaced,
  isSameTelling,
  type Mark,
  openMark,
  type PlacedMark,
  textsOf,
  useMarkDesk,
  useMarks,
  useTelling,
} from '../state/marks.ts';
import { readingNow } from '../state/reading.ts';
import { announce } from '../ui/announcer.tsx';
import { meantAt } from './beside.ts';
import { barElement, chooseNothing, useChoice, useFollowSelection } from './choice.ts';
import type { PassageHands } from './hands.ts';
import { MarkBar } from './MarkBar.tsx';
import { placeAnew, targetOf } from './mark.ts';
import { articleElement, paragraphAt, placeAt, selectWords } from './page.ts';
import { paintMarks, wipeMarks } from './painter.ts';
import { firstSentence } from './step.ts';
import './passages.css';

/** Keeps the highlights drawn over the text, whatever draws the text anew. */
const usePainting = (placed: readonly PlacedMark[], texts: Texts): void => {
  const openId = useMarkDesk(({ open }) => open?.noteId ?? null);
  useLayoutEffect(() => {
    const paint = () => paintMarks(placed, openId, texts);
    paint();
    const article = articleElement();
    if (!article) return;
    const redraw = new MutationObserver(paint);
    redraw.observe(article, { childList: true, characterData: true, subtree: true });
    return () => redraw.disconnect();
  }, [placed, openId, texts]);
  useEffect(() => wipeMarks, []);
};

/** A click on highlighted words opens their note; on a link in them it is the link that is meant. */
const useClicks = (placed: readonly PlacedMark[], texts: Texts): void => {
  useEffect(() => {
    const click = ({ target, clientX, clientY }: MouseEvent) => {
      if (!(target instanceof Element) || !paragraphAt(target) || target.closest('button, a, [role="button"]')) return;
      if (document.getSelection()?.isCollapsed === false) return;
      const spot = placeAt(clientX, clientY, texts);
      if (!spot) return;
      const own = placed.filter(({ place }) => place.paragraph === spot.paragraph);
      const meant = meantAt(own, spot.at, useMarkDesk.getState().open?.noteId ?? null);
      if (meant) openMark(meant.note.id, spot.paragraph);
    };
    document.addEventListener('click', click);
    return () => document.removeEventListener('click', click);
  }, [placed, texts]);
};

interface HighlighterProps {
  readonly hands: PassageHands;
}

/** Lends the key for highlights its hands: the bar over what is selected, else the first sentence of the paragraph. */
const useMarkHands = (marks: readonly Mark[], texts: Texts, { hands }: HighlighterProps): void => {
  const course = useCourse();
  const telling = useTelling();
  useEffect(
    () =>
      lend('marks', {
        mark: () => {
          const [first] = useChoice.getState().words;
          const lost = marks.filter(isLost).find(({ note }) => note.id === useMarkDesk.getState().placing);
          const target = first && targetOf(course, telling, first, 'amber');
          if (lost && target) {
            chooseNothing();
            void placeAnew(lost, target, hands);
            return;
          }
          if (first) {
            barElement()?.querySelector('button')?.focus();
            return;
          }
          const focused = paragraphAt(document.activeElement)?.dataset.paragraph;
          const sentence = firstSentence(texts, focused ?? readingNow().paragraph ?? '');
          if (!sentence) {
            announce('There is no paragraph here to highlight.');
            return;
          }
          selectWords(sentence, texts);
          useChoice.setState({ words: [sentence], isBySentence: true });
          announce(`${texts.get(sentence.paragraph)?.slice(sentence.start, sentence.end)}`);
        },
      }),
    [course, telling, marks, texts, hands],
  );
};

/** Highlights of the text that is open: draws them, opens them, makes new ones. Draws nothing of its own but the bar. */
export function Highlighter({ hands }: HighlighterProps) {
  const course = useCourse();
  const marks = useMarks();
  const telling = useTelling();
  const texts = textsOf(course, telling);
  const placed = useMemo(
    () => marks.filter(isPlaced).filter(({ target }) => isSameTelling(target, telling)),
    [marks, telling],
  );
  useFollowSelection(texts);
  usePainting(placed, texts);
  useClicks(placed, texts);
  useMarkHands(marks, texts, { hands });
  return <MarkBar marks={marks} texts={texts} telling={telling} hands={hands} />;
}
