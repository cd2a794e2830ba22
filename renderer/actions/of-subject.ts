import type { ActionId } from './registry.ts';

interface MenuGroup {
  /** For the ear. */
  readonly name: string;
  readonly ids: readonly ActionId[];
}

/** What can be done with one concept or relation, as its menu lists it. */
export const OF_SUBJECT: readonly MenuGroup[] = [
  { name: 'Look and write', ids: ['open', 'show-on-map', 'note'] },
  { name: 'What if', ids: ['push-up', 'push-down', 'hold-up', 'hold-down', 'block', 'release', 'why'] },
  { name: 'Routes and loops', ids: ['route-from', 'route-to', 'loops'] },
  {
    name: 'What stands out',
    ids: ['hops-1', 'hops-2', 'hops-3', 'upstream', 'downstream', 'both-ways', 'alone'],
  },
];
