import { useMemo } from 'react';
import { create } from 'zustand';
import { type Level, spokenText } from '../../content/schema/index.ts';
import type { Note, PassageTarget } from '../../preload/contract.ts';
import { type Found, type Orphan, reanchor } from '../anchors/reanchor.ts';
import type { Texts } from '../anchors/texts.ts';
import { type CourseBook, useCourse } from './course.ts';
import { passageOf, useNotes } from './notes.ts';
import { goTo, useReading } from './reading.ts';
import { remembered } from './remembered.ts';
import { useView } from './view.ts';

/** One way in which the course is told: a depth, in its own words or in plain ones. */
export interface Telling {
  readonly level: Level;
  readonly isPlain: boolean;
}

export const isSameTelling = (a: Telling, b: Telling): boolean => a.level === b.level && a.isPlain === b.isPlain;

/** Highlighted words, and where they stand in the text as it is now. */
export interface Mark {
  readonly note: Note;
  readonly target: PassageTarget;
  readonly place: Found | Orphan;
}

/** A highlight that has its place. */
export type PlacedMark = Mark & { readonly place: Found };
/** A highlight whose words are not in the text as they were. */
export type LostMark = Mark & { readonly place: Orphan };

export const isPlaced = (mark: Mark): mark is PlacedMark => mark.place.kind === 'found';
export const isLost = (mark: Mark): mark is LostMark => mark.place.kind === 'orphan';

const spokenBy = remembered((course: CourseBook) => {
  const tell = (level: Level, isPlain: boolean): Texts =>
    new Map(
      [...course.passage.values()].flatMap(({ level: own, block }) =>
        own === level && block.kind === 'paragraph'
          ? [[block.id, spokenText(isPlain ? block.plain : block.text)] as const]
          : [],
      ),
    );
  return new Map(course.readings.map(({ id }) => [id, { plain: tell(id, true), full: tell(id, false) }] as const));
});

const NO_TEXTS: Texts = new Map();

/** The spoken texts of a telling, by paragraph. */
export const textsOf = (course: CourseBook, { level, isPlain }: Telling): Texts =>
  spokenBy(course).get(level)?.[isPlain ? 'plain' : 'full'] ?? NO_TEXTS;

const placesIn = remembered((course: CourseBook) =>
  remembered((target: PassageTarget) => reanchor(target, textsOf(course, target))),
);

/** The highlights among notes, each with its place in the text; oldest first. */
export const marksIn = (notes: readonly Note[], course: CourseBook): readonly Mark[] =>
  notes
    .flatMap((note) => {
      const target = passageOf(note.targets);
      return target ? [{ note, target, place: placesIn(course)(target) }] : [];
    })
    .toSorted((a, b) => a.note.createdAt - b.note.createdAt);

/** {@link marksIn}, live. */
export const useMarks = (): readonly Mark[] => {
  const course = useCourse();
  const notes = useNotes((state) => state.notes);
  return useMemo(() => marksIn(notes, course), [notes, course]);
};

/** How the text is told that is open, or was last. */
export const useTelling = (): Telling => {
  const level = useReading((place) => place.level);
  const isPlain = useReading((place) => place.isPlain);
  return useMemo(() => ({ level, isPlain }), [level, isPlain]);
};

/** How the notes on the text lie before the reader; for as long as the window stands. */
interface MarkDesk {
  /** The highlight whose note is open beside the text, and the paragraph it is open at. */
  readonly open: { readonly noteId: string; readonly paragraph: string } | null;
  /** The highlight that is open takes the keyboard: the title of its card, or the field of its note. */
  readonly focus: 'card' | 'note' | null;
  readonly isTrayOpen: boolean;
  /** The lost highlight that waits for its new words. */
  readonly placing: string | null;
}

export const useMarkDesk = create<MarkDesk>()(() => ({ open: null, focus: null, isTrayOpen: false, placing: null }));

export const openMark = (noteId: string, paragraph: string, focus: MarkDesk['focus'] = 'card'): void =>
  useMarkDesk.setState({ open: { noteId, paragraph }, focus });

export const closeMark = (): void => useMarkDesk.setState({ open: null, focus: null });

/** Opens the text where the highlighted words stand, told as it was when they were marked; or the tray, if they are lost. */
export const showMark = ({ note, target, place }: Mark): void => {
  const { open } = useView.getState();
  if (place.kind === 'orphan') {
    open('reading');
    useMarkDesk.setState({ isTrayOpen: true });
    return;
  }
  goTo({ id: place.paragraph, level: target.level }, { isPlain: target.isPlain });
  openMark(note.id, place.paragraph);
};
