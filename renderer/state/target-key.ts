import type { NoteTarget } from '../../preload/contract.ts';
import { remembered } from './remembered.ts';

/** A loop is the same wherever one begins to go round: its relations from the first in the alphabet on. */
const rotated = (relations: readonly string[]): readonly string[] => {
  const turns = relations.map((_, index) => [...relations.slice(index), ...relations.slice(0, index)]);
  return turns.reduce((least, turn) => (turn.join(' ') < least.join(' ') ? turn : least), turns[0] ?? []);
};

const keyOf = remembered((target: NoteTarget): string => {
  switch (target.kind) {
    case 'concept':
    case 'relation':
    case 'prompt':
    case 'reference':
      return `${target.kind}:${target.id}`;
    case 'scenario':
      return `scenario:${target.question}`;
    case 'route':
      return `route:${target.relations.join(' ')}`;
    case 'loop':
      return `loop:${rotated(target.relations).join(' ')}`;
    case 'passage':
      return JSON.stringify([target.kind, target.level, target.isPlain, target.paragraph, target.start, target.quote]);
    case 'other':
      return JSON.stringify(['other', target.stored]);
  }
});

/** One string for what a note is about: `concept:cortisol`. A route is its relations in order, a loop those in a ring. */
export const targetKey = (target: NoteTarget): string => keyOf(target);
