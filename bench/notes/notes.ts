/** Notes as a student might have written them: about 1 KB each, the same for every subject and run. */
import { randomUUID } from 'node:crypto';
import { ConceptId } from '../../content/schema/index.ts';
import type { NoteDraft } from '../../preload/contract.ts';

const WORDS =
  `cortisol inhibits the release of CRH in the hypothalamus while oxytocin binds its receptor and stress raises
ACTH from the pituitary gland so that the adrenal cortex answers within minutes and feedback ends what began`.split(
    /\s+/,
  );
const BODY_LENGTH = 900;
const CONCEPTS = 100;

export const conceptOf = (at: number): ConceptId => ConceptId.parse(`concept-${at % CONCEPTS}`);

/** The concept whose notes are asked for first. */
export const FIRST_CONCEPT = conceptOf(0);

const bodyOf = (at: number): string => {
  let text = `# Note ${at}\n\n`;
  for (let word = at; text.length < BODY_LENGTH; word = (word * 1_103_515_245 + 12_345) % 2 ** 31)
    text += `${WORDS[word % WORDS.length]}${word % 11 === 0 ? '.\n\n' : ' '}`;
  return text;
};

/** The `at`-th note, new. */
export const noteAt = (at: number): NoteDraft => ({
  opId: randomUUID(),
  id: randomUUID(),
  baseRev: 0,
  body: bodyOf(at),
  targets: [{ kind: 'concept', id: conceptOf(at) }],
  tags: ['exam', `week-${at % 12}`],
});

export const notesFrom = (from: number, count: number): NoteDraft[] =>
  Array.from({ length: count }, (_, at) => noteAt(from + at));
