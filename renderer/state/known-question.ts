import {
  pushedId,
  type Question,
  type QuestionCode,
  type ReadQuestion,
  readQuestion,
} from '../../content/schema/index.ts';
import type { Atlas } from './atlas.ts';

/** An id as words: "cortisol--inhibits--crh" is "cortisol inhibits crh". */
const inWords = (id: string): string => id.replace(/-+/g, ' ');

/** What a question pushes or blocks and the atlas does not hold, in words. */
const missing = ({ concept, relation }: Pick<Atlas, 'concept' | 'relation'>, { pushes }: Question): readonly string[] =>
  pushes
    .filter((push) => (push.kind === 'block' ? !relation.has(push.relation) : !concept.has(push.concept)))
    .map((push) => `“${inWords(pushedId(push))}”`);

/** A question that was read, if it is about this atlas; else a sentence about what is wrong with it. */
export const inAtlas = (atlas: Pick<Atlas, 'concept' | 'relation'>, read: ReadQuestion): ReadQuestion => {
  const gone = read.ok ? missing(atlas, read.question) : [];
  return gone.length === 0 ? read : { ok: false, message: `The atlas does not hold ${gone.join(' and ')}.` };
};

/** The question of a code that the store kept; see {@link inAtlas}. */
export const questionOf = (atlas: Pick<Atlas, 'concept' | 'relation'>, code: QuestionCode): ReadQuestion =>
  inAtlas(atlas, readQuestion(code));
