/**
 * Marks: what is known of a note beside its words, as words of their own kind. They begin with a colon, so that no word
 * of a text is ever taken for one. A full-text index finds them as fast as words.
 */
import { type QuestionCode, readQuestion } from '../../content/schema/index.ts';
import { tagKey, tagsOf } from '../../notation/tags.ts';
import { normalise } from '../../notation/terms.ts';
import type { Note, NoteTarget } from '../../preload/contract.ts';

type MarkKind = 'tag' | 'concept' | 'about' | 'relation' | 'reference' | 'is';

/** What a mark may hold; the index knows these as parts of a word. */
const STRANGE = /[^\p{L}\p{N}_/-]/gu;

export const markOf = (kind: MarkKind, id: string): string => `:${kind}:${id.toLowerCase().replace(STRANGE, '_')}`;

/** The mark of a tag: compared like words, without case and accents. */
export const tagMark = (tag: string): string => markOf('tag', normalise(tagKey(tag)));

/** Every note has this one: where only something is asked not to be, it is the rest. */
export const ANY_NOTE = markOf('is', 'note');
export const IN_TRASH = markOf('is', 'trash');
export const IS_PINNED = markOf('is', 'pinned');
export const IN_JOURNAL = markOf('is', 'journal');
export const IS_HIGHLIGHT = markOf('is', 'highlight');
export const IS_SCENARIO = markOf('is', 'scenario');

/** A tag and those above it: `exam/may` is `exam` too. */
const tagMarks = (tag: string): readonly string[] => {
  const steps = tag.split('/').filter(Boolean);
  return steps.map((_, index) => tagMark(steps.slice(0, index + 1).join('/')));
};

/** The concepts at the two ends of a relation, by its id. */
const endsOf = (relation: string): readonly string[] => {
  const [source = '', , target = ''] = relation.split('--');
  return [source, target];
};

const relationMarks = (id: string): readonly string[] => [
  markOf('relation', id),
  ...endsOf(id).map((end) => markOf('about', end)),
];

/** A what-if is about what it pushes, and about the ends of what it blocks. */
const scenarioMarks = (code: QuestionCode): readonly string[] => {
  const read = readQuestion(code);
  if (!read.ok) return [];
  return read.question.pushes.flatMap((push) =>
    push.kind === 'block'
      ? relationMarks(push.relation)
      : [markOf('concept', push.concept), markOf('about', push.concept)],
  );
};

const targetMarks = (target: NoteTarget): readonly string[] => {
  switch (target.kind) {
    case 'concept':
      return [markOf('concept', target.id), markOf('about', target.id)];
    case 'relation':
      return relationMarks(target.id);
    case 'route':
    case 'loop':
      return target.relations.flatMap(relationMarks);
    case 'reference':
      return [markOf('reference', target.id)];
    case 'scenario':
      return [IS_SCENARIO, ...scenarioMarks(target.question)];
    case 'prompt':
      return [IN_JOURNAL];
    case 'passage':
      return [IS_HIGHLIGHT];
    case 'other':
      return [];
  }
};

/** All marks of a note, each once. */
export const marksOf = (note: Note): readonly string[] => [
  ...new Set([
    ANY_NOTE,
    ...(note.deletedAt === null ? [] : [IN_TRASH]),
    ...(note.isPinned ? [IS_PINNED] : []),
    ...tagsOf(note).flatMap(tagMarks),
    ...note.targets.flatMap(targetMarks),
  ]),
];
