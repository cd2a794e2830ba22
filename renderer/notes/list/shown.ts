import { useMemo } from 'react';
import { type Note, TRASH_DAYS } from '../../../preload/contract.ts';
import { type Atlas, useAtlas } from '../../state/atlas.ts';
import { type CourseBook, useCourse } from '../../state/course.ts';
import { type NoteFindings, useNoteSearch } from '../../state/note-search.ts';
import { useNotes } from '../../state/notes.ts';
import { axisWord } from '../../words/kind.ts';
import { foundNotes } from '../finding/found-notes.ts';
import { nameTarget } from '../name-target.ts';
import { axesOf } from './axes.ts';
import { narrowed } from './narrow.ts';
import { type Group, grouped, type Names, sorted } from './order.ts';
import { useList } from './store.ts';
import { LABEL_WORDS, monthWord } from './words.ts';

const namesFor = (atlas: Atlas, course: CourseBook): Names => ({
  aboutOf: ({ targets }) => targets.flatMap((target) => nameTarget(atlas, course, target) ?? []),
  axesOf: (note) => axesOf(atlas, note),
  axisWord,
  labelWord: (label) => LABEL_WORDS[label],
  monthWord,
});

const DAY = 86_400_000;

/** Whole days that a note in the trash has left. */
export const daysLeft = ({ deletedAt }: Note, now: number): number =>
  Math.max(0, Math.ceil(TRASH_DAYS - (now - (deletedAt ?? now)) / DAY));

export interface Shown {
  readonly findings: NoteFindings | null;
  readonly groups: readonly Group[];
  /** Ids as they stand, each once. */
  readonly order: readonly string[];
}

/** The notes as the list shows them now. */
export const useShown = (): Shown => {
  const atlas = useAtlas();
  const course = useCourse();
  const notes = useNotes((state) => state.notes);
  const trash = useNotes((state) => state.trash);
  const { place, query, narrowing, sort, grouping } = useList();
  // In front of what was typed: a quotation mark that is not closed yet takes in everything behind it.
  const findings = useNoteSearch(place === 'trash' && query.trim() !== '' ? `in:trash ${query}` : query);
  return useMemo(() => {
    const names = namesFor(atlas, course);
    const here = place === 'trash' ? trash : notes;
    const found = findings ? foundNotes(findings, place === 'trash' ? trash : [...notes, ...trash]) : here;
    const fitting = narrowed(found, narrowing, { axesOf: names.axesOf, now: Date.now() });
    // What was searched for stands as it was found, best first.
    const groups = grouped(findings ? fitting : sorted(fitting, sort), place === 'trash' ? 'none' : grouping, names);
    const order = [...new Set(groups.flatMap((group) => group.notes.map(({ id }) => id)))];
    return { findings, groups, order };
  }, [atlas, course, notes, trash, place, narrowing, sort, grouping, findings]);
};
