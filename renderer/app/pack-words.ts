import type { Relation } from '../../content/schema/index.ts';
import type { PackWords } from '../../preload/contract.ts';
import { drawPicture } from '../export/draw.ts';
import { movedCount } from '../state/arrangement.ts';
import type { Atlas } from '../state/atlas.ts';
import { NO_LIGHTS } from '../state/standing.ts';
import { useWorkspace } from '../state/workspace.ts';
import { contextWords } from '../words/context.ts';
import { studyWord, timeWord } from '../words/evidence.ts';
import { nameOf } from '../words/name.ts';
import { relationTitle, relationVerb } from '../words/sentence.ts';

/** Evidence, pace and context in a line: "Animal, within minutes, women". */
const termsOf = (relation: Relation): string => {
  const [first, ...rest] = [studyWord(relation.evidence), timeWord(relation) ?? [], contextWords(relation.when)].flat();
  return [first, ...rest.map((word) => word.charAt(0).toLowerCase() + word.slice(1))].join(', ');
};

/**
 * What a study pack tells besides what main knows: how things are called here and where they stand, and the whole map
 * drawn without a date, so that the same map is the same file.
 */
export const packWords = (atlas: Atlas, version: string): PackWords => {
  const moved = movedCount(atlas, useWorkspace.getState().arrangement);
  const moment = { atlas, lights: { ...NO_LIGHTS, showsContext: true }, sight: null, moved };
  const wish = { part: 'whole', title: null, colours: 'paper', listsSources: true } as const;
  return {
    concepts: Object.fromEntries(atlas.concepts.map((concept) => [concept.id, nameOf(concept)])),
    relations: Object.fromEntries(
      atlas.relations.map((relation) => [
        relation.id,
        { title: relationTitle(atlas, relation), verb: relationVerb(atlas, relation), terms: termsOf(relation) },
      ]),
    ),
    places: Object.fromEntries(
      Object.entries(atlas.layout.places).map(([id, { x, y, width, height }]) => [id, [x, y, width, height] as const]),
    ),
    svg: drawPicture(moment, wish, version, null).svg,
  };
};
