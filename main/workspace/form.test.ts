import { describe, expect, it } from 'vitest';
import { WORKSPACE_CAPS } from '../../preload/contract.ts';
import { WorkspaceForm } from './form.ts';
import { sampleWorkspace } from './testing.ts';

const [view] = sampleWorkspace().views;
const takes = (raw: unknown): boolean => WorkspaceForm.safeParse(raw).success;
const withView = (change: object): unknown => ({ views: [{ ...view, ...change }], arrangement: {} });

describe('the form of a workspace', () => {
  it('takes what the map makes, and places of concepts that are no longer known', () => {
    expect(takes(sampleWorkspace())).toBe(true);
    expect(takes({ views: [], arrangement: {} })).toBe(true);
    expect(takes(withView({ camera: null, selected: null, lit: null }))).toBe(true);
  });

  it('lets an own __proto__ go nowhere', () => {
    const { arrangement } = WorkspaceForm.parse({ views: [], arrangement: JSON.parse('{"__proto__":[1,2]}') });
    expect(Object.keys(arrangement)).toEqual([]);
    expect(arrangement).not.toHaveProperty('0');
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a part that is missing', { views: [] }],
    ['a part too many', { ...sampleWorkspace(), more: 1 }],
    ['a view without a name', withView({ name: '' })],
    ['a name that is too long', withView({ name: 'x'.repeat(WORKSPACE_CAPS.name + 1) })],
    ['an id that is none', withView({ id: '../../settings' })],
    ['an axis that does not exist', withView({ filter: { ...view?.filter, axes: ['HPX'] } })],
    ['a light that reaches too far', withView({ focus: { ...view?.focus, hops: 4 } })],
    ['a context that does not exist', withView({ lens: { sex: 'both' } })],
    ['a context of something else', withView({ lens: { mood: 'good' } })],
    ['a camera nowhere', withView({ camera: { x: Number.NaN, y: 0, zoom: 1 } })],
    ['a camera at no distance', withView({ camera: { x: 0, y: 0, zoom: 0 } })],
    ['a camera beyond every limit', withView({ camera: { x: 0, y: 0, zoom: 1000 } })],
    ['a selection of something else', withView({ selected: { kind: 'note', id: 'cortisol' } })],
    ['a light of no relations', withView({ lit: { ...view?.lit, relations: ['Not An Id'] } })],
    ['a light with more than a light has', withView({ lit: { ...view?.lit, colour: 'red' } })],
    ['a place without an end', { views: [], arrangement: { cortisol: [Number.POSITIVE_INFINITY, 0] } }],
    ['half a place', { views: [], arrangement: { cortisol: [1] } }],
    ['a place of no concept', { views: [], arrangement: { 'Not An Id': [1, 2] } }],
    ['too many views', { views: Array(WORKSPACE_CAPS.views + 1).fill(view), arrangement: {} }],
    [
      'too many places',
      {
        views: [],
        arrangement: Object.fromEntries(
          Array.from({ length: WORKSPACE_CAPS.moved + 1 }, (_, at) => [`c${at}`, [0, 0]]),
        ),
      },
    ],
  ])('refuses %s', (_words, raw) => expect(takes(raw)).toBe(false));
});
