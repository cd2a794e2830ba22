import type { Layout } from '../../schema/index.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { LAYOUT_FILE } from '../read.ts';

/** The layout knows only what the content knows, shows all of it, and each thing once. */
export const checkLayout = (content: Pick<Content, 'concepts' | 'relations'>, layout: Layout): readonly Problem[] => {
  const concepts = new Set<string>(content.concepts.map((concept) => concept.id));
  const relations = new Set<string>(content.relations.map((relation) => relation.id));
  const lined = layout.lines.map((line) => line.relation as string);
  const shown = [...lined, ...layout.unlined.map((each) => each.relation as string)];
  const frames = new Set(layout.frames.map((frame) => frame.id));
  return [
    ...Object.keys(layout.places)
      .filter((id) => !concepts.has(id))
      .map((id) => problem(`places.${id}`, 'is placed, but there is no such concept')),
    ...[...concepts]
      .filter((id) => !(id in layout.places))
      .map((id) => problem(`places.${id}`, 'this concept has no place')),
    ...shown.filter((id) => !relations.has(id)).map((id) => problem(id, 'is drawn, but there is no such relation')),
    ...[...relations]
      .filter((id) => !shown.includes(id))
      .map((id) => problem(id, 'this relation has no line and is not named among the unlined')),
    ...shown.filter((id, index) => shown.indexOf(id) < index).map((id) => problem(id, 'this relation is shown twice')),
    ...layout.unlined.flatMap((each) => {
      if ('frame' in each && !frames.has(each.frame))
        return [problem(each.relation, `is shown by the frame "${each.frame}", which does not exist`)];
      if (each.as === 'merged' && !lined.includes(each.into))
        return [problem(each.relation, `is merged into "${each.into}", which has no line`)];
      return [];
    }),
  ];
};

const problem = (where: string, message: string): Problem => ({ file: LAYOUT_FILE, where, message });
