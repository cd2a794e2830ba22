import type { ConceptId } from '../../content/schema/index.ts';
import { paletteOf } from '../drawing/palette.ts';
import { toCausalGraph } from '../graph/causal-graph.ts';
import { feedbackLoops } from '../graph/loops.ts';
import { bestRoutes } from '../graph/routes.ts';
import { litOf } from '../state/causal.ts';
import type { Lit } from '../state/lights.ts';
import { realAtlas } from '../state/real-atlas.ts';
import { type Lights, NO_LIGHTS } from '../state/standing.ts';
import { realTokens } from '../ui/real-tokens.ts';
import type { Moment } from './pictures.ts';

/** What tests draw pictures of: the authored map in the colours of the light theme, on a day of the past. */
export const atlas = realAtlas();

export const PAPER = {
  palette: paletteOf(realTokens('light')),
  listsSources: true,
  date: '2026-11-24',
  version: '0.1.0',
} as const;

export const momentWith = (lights: Partial<Lights> = {}, sight: Moment['sight'] = null): Moment => ({
  atlas,
  lights: { ...NO_LIGHTS, ...lights },
  sight,
  moved: 0,
});

const graph = toCausalGraph(atlas);

/** The best way by which psychosocial stress acts on testosterone. */
export const stressRoute = (): Lit => {
  const [best] = bestRoutes(graph, 'psychosocial-stress' as ConceptId, 'testosterone' as ConceptId).best;
  if (!best) throw new Error('stress has no way to testosterone');
  return litOf(best, 'Route: Stress to Testosterone, 1 of 5');
};

/** The first feedback loop that cortisol closes. */
export const cortisolLoop = (): Lit => {
  const loop = feedbackLoops(graph).find(({ relations }) => relations.some(({ source }) => source === 'cortisol'));
  if (!loop) throw new Error('cortisol closes no loop');
  return litOf(loop, 'Loop: Cortisol');
};
