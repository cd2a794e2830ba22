import { expect, test } from 'vitest';
import { isPushable } from '../inference/effect-graph.ts';
import { realAtlas } from '../state/real-atlas.ts';
import { whyNotPushed } from './pushable.ts';

const { concepts } = realAtlas();

test('gene variants and groups say why they cannot be pushed, everything else can', () => {
  for (const concept of concepts) {
    const why = whyNotPushed(concept);
    const isRefused = concept.kind === 'variant' || concept.members !== undefined;
    expect(why !== null, concept.id).toBe(isRefused);
    if (why) expect(why).toMatch(/^.+ is a (gene variant|group)/);
    else expect(isPushable(concept)).toBe(true);
  }
});
