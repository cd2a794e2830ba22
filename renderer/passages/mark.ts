import type { MarkColour, Note, PassageTarget } from '../../preload/contract.ts';
import { anchorOf } from '../anchors/anchor.ts';
import type { CourseBook } from '../state/course.ts';
import {
  isPlaced,
  isSameTelling,
  type LostMark,
  type Mark,
  type Telling,
  textsOf,
  useMarkDesk,
} from '../state/marks.ts';
import { withPassage } from '../state/notes.ts';
import { announce } from '../ui/announcer.tsx';
import { COLOUR_WORDS } from '../words/passage.ts';
import type { PassageHands } from './hands.ts';
import type { Chosen } from './page.ts';

/** What a highlight of the chosen words is about; null if they cannot be described. */
export const targetOf = (
  course: CourseBook,
  { level, isPlain }: Telling,
  { paragraph, start, end }: Chosen,
  colour: MarkColour,
): PassageTarget | null => {
  const anchor = anchorOf(textsOf(course, { level, isPlain }), paragraph, start, end);
  const block = course.passage.get(paragraph)?.block;
  if (!anchor || block?.kind !== 'paragraph') return null;
  return { kind: 'passage', level, isPlain, claims: block.claims, colour, ...anchor };
};

/** The highlight of exactly these words, if there is one. */
const sameWords = (marks: readonly Mark[], target: PassageTarget): Mark | undefined =>
  marks
    .filter(isPlaced)
    .find(
      (each) =>
        isSameTelling(each.target, target) &&
        each.place.paragraph === target.paragraph &&
        each.place.start === target.start &&
        each.target.quote === target.quote,
    );

/** Highlights words; those that are highlighted already get the other colour. @returns the note, or null on failure */
export const markWords = async (
  target: PassageTarget,
  marks: readonly Mark[],
  hands: PassageHands,
): Promise<Note | null> => {
  const before = sameWords(marks, target);
  const isStored =
    before &&
    (await hands.change(before.note.id, {
      targets: withPassage(before.note.targets, { ...before.target, colour: target.colour }),
    }));
  const note = before ? (isStored ? before.note : null) : await hands.add(target);
  if (note) announce(`Highlighted: ${COLOUR_WORDS[target.colour]}.`);
  return note;
};

/** Gives a lost highlight new words; its colour and its note stay. */
export const placeAnew = async (lost: LostMark, target: PassageTarget, hands: PassageHands): Promise<boolean> => {
  const isStored = await hands.change(lost.note.id, {
    targets: withPassage(lost.note.targets, { ...target, colour: lost.target.colour }),
  });
  if (isStored) {
    useMarkDesk.setState({ placing: null });
    announce('The highlight has its place again.');
  }
  return isStored;
};

/** Makes a lost highlight a free note that begins with the words that were highlighted. */
export const keepFree = async ({ note, target }: LostMark, hands: PassageHands): Promise<void> => {
  const body = `> ${target.quote}${note.body === '' ? '' : `\n\n${note.body}`}`;
  if (await hands.change(note.id, { targets: note.targets.filter(({ kind }) => kind !== 'passage'), body }))
    announce('Kept as a free note.');
};
