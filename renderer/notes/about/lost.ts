/** What notes are about that the atlas or the course no longer holds. Pure. Lost words of the text have a place of their own. */
import type { RelationId } from '../../../content/schema/index.ts';
import type { Note, NoteTarget } from '../../../preload/contract.ts';
import type { Atlas } from '../../state/atlas.ts';
import type { CourseBook } from '../../state/course.ts';
import { questionOf } from '../../state/known-question.ts';
import { subjectTitle } from '../../words/subject.ts';
import { nameTarget } from '../name-target.ts';

/** An id as words: it is made of them. "cortisol--inhibits--crh" is "cortisol inhibits crh". */
export const idInWords = (id: string): string => id.replace(/-+/g, ' ').trim();

/** Something that is gone, as one may still recognise it, and why it is gone, in a sentence. */
export interface Loss {
  readonly target: NoteTarget;
  readonly name: string;
  readonly why: string;
}

const relationWords = (atlas: Atlas, id: RelationId): string =>
  subjectTitle(atlas, { kind: 'relation', id }) ?? idInWords(id);

const lossOf = (atlas: Atlas, target: NoteTarget): Omit<Loss, 'target'> => {
  switch (target.kind) {
    case 'concept':
      return { name: `Concept: ${idInWords(target.id)}`, why: 'The atlas no longer holds this concept.' };
    case 'relation':
      return { name: `Relation: ${idInWords(target.id)}`, why: 'The atlas no longer holds this relation.' };
    case 'reference':
      return { name: `Source: ${idInWords(target.id)}`, why: 'The library no longer holds this source.' };
    case 'prompt':
      return { name: `Question: ${idInWords(target.id)}`, why: 'The course no longer asks this question.' };
    case 'route':
    case 'loop': {
      const gone = target.relations.filter((id) => !atlas.relation.has(id)).map((id) => `“${idInWords(id)}”`);
      const way = target.kind === 'route' ? 'Route' : 'Loop';
      return {
        name: `${way}: ${target.relations.map((id) => relationWords(atlas, id)).join('; ')}`,
        why: `The atlas no longer holds ${gone.join(' and ')}, and half of it would be another ${target.kind}.`,
      };
    }
    case 'scenario': {
      const read = questionOf(atlas, target.question);
      const why = read.ok ? 'It can be asked again.' : read.message;
      return { name: `What if: ${target.question.replace(/[-._]+/g, ' ')}`, why };
    }
    case 'passage':
      return { name: `Words of the text: “${target.quote}”`, why: 'The text no longer holds these words.' };
    case 'other': {
      const kind = typeof target.stored.kind === 'string' ? idInWords(target.stored.kind) : 'something else';
      return {
        name: `Another kind: ${kind}`,
        why: 'This version of the app does not know this kind. A newer one may.',
      };
    }
  }
};

/** What of these is gone, in their order. */
export const lossesOf = (atlas: Atlas, course: CourseBook, targets: readonly NoteTarget[]): readonly Loss[] =>
  targets.flatMap((target) =>
    nameTarget(atlas, course, target) === null ? [{ target, ...lossOf(atlas, target) }] : [],
  );

/** A note with what it lost. */
export interface OrphanNote {
  readonly note: Note;
  readonly losses: readonly Loss[];
}

/** The notes that lost something that they are about, newest change first. They stay where they are as well. */
export const orphansAmong = (atlas: Atlas, course: CourseBook, notes: readonly Note[]): readonly OrphanNote[] =>
  notes.flatMap((note) => {
    const losses = lossesOf(atlas, course, note.targets);
    return losses.length > 0 ? [{ note, losses }] : [];
  });
