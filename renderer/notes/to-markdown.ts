import { codeLink } from '../../content/schema/index.ts';
import type { Note, NoteTarget } from '../../preload/contract.ts';
import type { Atlas } from '../state/atlas.ts';
import type { CourseBook } from '../state/course.ts';
import { counted } from '../words/counted.ts';
import { inLine } from '../words/in-line.ts';
import { tellingWords } from '../words/passage.ts';
import { formatReference } from '../words/reference.ts';
import { subjectTitle } from '../words/subject.ts';
import { nameTarget } from './name-target.ts';

/** A moment as everybody reads it, to the second: "2026-11-24 21:05:10 UTC". */
const moment = (milliseconds: number): string =>
  `${new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ')} UTC`;

const KINDS = {
  concept: 'Concept',
  relation: 'Relation',
  prompt: 'Question',
  passage: 'Passage',
  route: 'Route',
  loop: 'Loop',
  reference: 'Source',
  scenario: 'What if',
  other: 'Something that this version does not know',
} as const satisfies Record<NoteTarget['kind'], string>;

/** A name with what it stands for: the steps of a route or loop, the record of a source. */
const inFull = (atlas: Atlas, target: NoteTarget, name: string): string => {
  if (target.kind === 'route' || target.kind === 'loop') {
    const steps = target.relations.map((id) => subjectTitle(atlas, { kind: 'relation', id }) ?? id);
    return `${name.replace(/^(?:Route|Loop): /, '')}: ${steps.join('; ')}`;
  }
  const reference = target.kind === 'reference' ? atlas.reference.get(target.id) : undefined;
  return reference ? formatReference(reference) : name;
};

/** What a thing is called where it has no name any more. */
const idOf = (target: Exclude<NoteTarget, { readonly kind: 'passage' }>): string => {
  if ('id' in target) return target.id;
  if ('relations' in target) return target.relations.join(', ');
  return target.kind === 'scenario' ? target.question : JSON.stringify(target.stored);
};

const aboutLine = (atlas: Atlas, course: CourseBook, target: NoteTarget): string => {
  const name = nameTarget(atlas, course, target);
  if (target.kind === 'passage') {
    const section = course.passage.get(target.paragraph)?.section.heading;
    const place = [tellingWords(target), section].filter((each) => each !== undefined).join(': ');
    return `- Passage, ${inLine(place)}: “${inLine(target.quote)}”`;
  }
  if (name !== null && target.kind === 'scenario')
    return `- ${KINDS.scenario}: ${inLine(name.replace(/^What if: /, ''))}, <${codeLink(target.question)}>`;
  if (name === null) {
    const id = idOf(target);
    return `- ${KINDS[target.kind]}: ${inLine(`${id}, which the atlas no longer holds`)}`;
  }
  return `- ${KINDS[target.kind]}: ${inLine(inFull(atlas, target, name))}`;
};

/** A fence longer than any that the text holds: nothing in it can end it. */
const fenceFor = (body: string): string => {
  const longest = Math.max(2, ...[...body.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  return '`'.repeat(longest + 1);
};

const noteLines = (atlas: Atlas, course: CourseBook, note: Note): readonly string[] => {
  const fence = fenceFor(note.body);
  return [
    `## ${inLine(note.title) || 'Highlight'}`,
    '',
    ...note.targets.map((target) => aboutLine(atlas, course, target)),
    `- Written ${moment(note.createdAt)}, changed ${moment(note.updatedAt)}`,
    ...(note.deletedAt === null ? [] : [`- In the trash since ${moment(note.deletedAt)}`]),
    '',
    ...(note.body === '' ? [] : [`${fence}markdown`, note.body, fence, '']),
  ];
};

/**
 * All notes, highlights and entries of the journal as one Markdown text, oldest first. A body stands in a fence of its
 * own, exactly as it was typed: so whatever it holds, where a note begins and ends is never in doubt.
 *
 * @param now  when it is written, in ms since 1970
 */
export const toMarkdown = (atlas: Atlas, course: CourseBook, notes: readonly Note[], now: number): string =>
  [
    '# Notes of Oxytocin Atlas',
    '',
    `${counted(notes.length, 'note')}, taken out ${moment(now)}.`,
    '',
    ...notes.toSorted((a, b) => a.createdAt - b.createdAt).flatMap((note) => noteLines(atlas, course, note)),
  ].join('\n');
