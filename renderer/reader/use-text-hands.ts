import { type RefObject, useEffect } from 'react';
import type { Level } from '../../content/schema/index.ts';
import { lend, type TextHands } from '../actions/hands.ts';
import { type CourseBook, type Passage, useCourse } from '../state/course.ts';
import { isCramped, isMapShown } from '../state/cramped.ts';
import { landingAt } from '../state/depth.ts';
import { readingNow, setReadingDesk, useReadingDesk } from '../state/reading.ts';
import { useView } from '../state/view.ts';
import { announce } from '../ui/announcer.tsx';
import { stepAndTell } from './find/FindBar.tsx';
import { useFinding } from './find/use-find.ts';
import { landedWords } from './landed.ts';
import { showTextLook } from './look/TextLook.tsx';
import { isHereRead, toggleRead } from './progress/toggle.ts';
import { blockIn, placeIn, scrolledBy } from './scroll.ts';

/** The passages of the reading that is open, in order, and which of them is read. */
const openPassages = (course: CourseBook) => {
  const { level, paragraph } = readingNow();
  const passages = [...course.passage.values()].filter((each) => each.level === level);
  return {
    passages,
    index: Math.max(
      0,
      passages.findIndex(({ id }) => id === paragraph),
    ),
  };
};

/** The first passage of the section after, or of this one if it is not begun, else of the one before. */
const sectionFrom = (passages: readonly Passage[], index: number, by: 1 | -1): Passage | undefined => {
  const here = passages[index]?.section;
  if (by > 0) return passages.slice(index).find(({ section }) => section !== here);
  const start = passages.findIndex(({ section }) => section === here);
  const goal = index > start ? here : passages[start - 1]?.section;
  return passages.find(({ section }) => section === goal);
};

/** So little scrolled, in CSS pixels, one is at the head of the text. */
const HEAD = 8;

/** What the text does for actions, while it stands. */
export const useTextHands = (body: RefObject<HTMLElement | null>): TextHands['toDepth'] => {
  const course = useCourse();
  const finding = useFinding(body);
  const { settle, read } = useView.getState();
  /** Where what is read stands now, to the pixel. */
  const offset = () => (body.current ? placeIn(body.current).offset : null);

  const toDepth = (level: Level) => {
    const { level: before, paragraph } = readingNow();
    if (level === before) return;
    setReadingDesk({ landed: '' });
    // Whoever is at the head of one text wants the head of the other.
    if (body.current && scrolledBy(body.current) < HEAD) {
      read({ level, paragraph: null, offset: null });
      return;
    }
    const from = course.passage.get(paragraph ?? '');
    const landing = from && landingAt(course, from, level);
    read({ level, paragraph: landing?.passage.id ?? null, offset: offset() });
    const landed = landing ? landedWords(landing) : '';
    setReadingDesk({ landed });
    if (landed) announce(landed);
  };

  useEffect(() => {
    const hands: TextHands = {
      toParagraph: (by) => {
        const { passages, index } = openPassages(course);
        // From elsewhere the keyboard goes to what is read first, and only from there on; a heading stands before it.
        const at = document.activeElement;
        const isBefore = by > 0 ? !at?.closest('[data-block]') : !at?.closest('[data-block], .reading h3');
        const goal = isBefore ? passages[index] : (passages[index + by] ?? passages[index]);
        if (!goal) return;
        settle({ paragraph: goal.id, offset: null });
        if (body.current) blockIn(body.current, goal.id)?.focus({ preventScroll: true });
      },
      toSection: (by) => {
        const { passages, index } = openPassages(course);
        const goal = sectionFrom(passages, index, by);
        if (!goal) return;
        settle({ paragraph: goal.id, offset: null });
        document.getElementById(`section-${goal.section.id}`)?.focus({ preventScroll: true });
      },
      toDepth,
      togglePlain: () => settle({ isPlain: !readingNow().isPlain, offset: offset() }),
      toggleLight: () => setReadingDesk({ isLighting: !useReadingDesk.getState().isLighting }),
      find: finding.open,
      toFound: stepAndTell,
      endFind: finding.close,
      showLook: showTextLook,
      toggleRead: (what) => toggleRead(course, what),
      isSectionRead: () => isHereRead(course, 'section'),
      toggleMap: () => setReadingDesk({ wantsMap: !isMapShown(useReadingDesk.getState().wantsMap, isCramped()) }),
    };
    return lend('text', hands);
  });
  return toDepth;
};
