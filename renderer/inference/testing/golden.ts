/**
 * The demonstration map of the specification, its twenty questions and the answers that two engines agreed on, told in
 * our own terms.
 */
import { z } from 'zod';
import { ConceptId, type Context, type Grade, RelationId, type When } from '../../../content/schema/index.ts';
import type { EffectGraph } from '../effect-graph.ts';
import { HORIZONS, type Push, type Question } from '../question.ts';

const Sign = z.union([z.literal(1), z.literal(-1)]);

const DemoMap = z.object({
  nodes: z.array(z.object({ id: z.string(), through: z.boolean().default(true), tonic: z.boolean().default(true) })),
  edges: z.array(
    z.object({
      id: z.string(),
      s: z.string(),
      t: z.string(),
      sign: Sign,
      mag: z.enum(['strong', 'medium', 'weak']),
      ev: z.enum(['A', 'B', 'C', 'D']),
      ts: z.number(),
      ctx: z.record(z.string(), z.array(z.string())).optional(),
      runaway: z.boolean().default(false),
    }),
  ),
});

const DemoQuestion = z.object({
  id: z.string(),
  title: z.string(),
  do: z.array(z.object({ node: z.string(), sign: Sign, mode: z.enum(['press', 'clamp']) })),
  horizon: z.number(),
  ctx: z.object({ sex: z.enum(['m', 'f']), phase: z.enum(['late_follicular', 'labour', 'luteal']).nullable() }),
});

const Golden = z.object({
  status: z.enum(['ok', 'unsupported']),
  nodes: z
    .record(
      z.string(),
      z.object({
        direction: z.union([Sign, z.literal(0)]),
        class: z.enum(['set', 'robust', 'likely', 'ambiguous', 'none']),
        share: z.number(),
        structural: z.boolean(),
        size: z.enum(['strong', 'moderate', 'weak', 'trace']),
        paths_pos: z.number(),
        paths_neg: z.number(),
        top_path: z.array(z.string()),
        top_counter_path: z.array(z.string()),
        hinge: z.array(z.object({ edge: z.string(), corr: z.number() })),
        runaway: z.boolean(),
      }),
    )
    .default({}),
});
export type Golden = z.infer<typeof Golden>;

const STRENGTH = { strong: [0.5, 1], medium: [0.2, 0.7], weak: [0.02, 0.3] } as const;
const WEIGHT = { A: 1, B: 0.95, C: 0.75, D: 0.5 } as const;
const SEX = { m: 'male', f: 'female' } as const;
const PHASE = { late_follicular: 'late-follicular', labour: 'labour', luteal: 'luteal' } as const;

/** Ids of the demonstration are brands only in name: no parser of ours has to take them. */
export const conceptOf = (id: string): ConceptId => ConceptId.parse(id.toLowerCase());

const relationOf = (source: string, target: string, index: number): RelationId =>
  RelationId.parse(`${conceptOf(source)}--acts-on--${conceptOf(target)}--n${index}`);

const whenOf = (ctx: Readonly<Record<string, readonly string[]>>): When => {
  const words: Readonly<Record<string, string>> = { ...SEX, ...PHASE };
  const keys: Readonly<Record<string, string>> = { not_phase: 'notPhase' };
  return Object.fromEntries(
    Object.entries(ctx).map(([key, values]) => [keys[key] ?? key, values.map((each) => words[each] ?? each)]),
  );
};

const files: Readonly<Record<string, unknown>> = import.meta.glob('./golden-*.json', {
  eager: true,
  import: 'default',
});

const demo = DemoMap.parse(files['./golden-map.json']);
const place = new Map(demo.nodes.map(({ id }, index) => [id, index]));

/** How a relation of the demonstration is called here, by what it is called there. */
export const relationNamed: ReadonlyMap<string, RelationId> = new Map(
  demo.edges.map(({ id, s, t }, index) => [id, relationOf(s, t, index)]),
);

export const goldenGraph: EffectGraph = {
  quantities: demo.nodes.map(({ id, through, tonic }) => ({
    concept: conceptOf(id),
    relays: through,
    isTonic: tonic,
    standsFor: 'amount',
  })),
  arrows: demo.edges.map((edge, index) => ({
    relation: relationOf(edge.s, edge.t, index),
    from: place.get(edge.s) ?? -1,
    to: place.get(edge.t) ?? -1,
    sign: edge.sign,
    least: STRENGTH[edge.mag][0],
    most: STRENGTH[edge.mag][1],
    weight: WEIGHT[edge.ev],
    grade: edge.ev satisfies Grade,
    speed: edge.ts,
    when: edge.ctx && whenOf(edge.ctx),
    isRunaway: edge.runaway,
  })),
  unsigned: [],
};

const contextOf = ({ sex, phase }: z.infer<typeof DemoQuestion>['ctx']): Context => ({
  sex: SEX[sex],
  ...(phase && { phase: PHASE[phase] }),
});

const pushOf = ({ node, sign, mode }: z.infer<typeof DemoQuestion>['do'][number]): Push => ({
  kind: mode,
  concept: conceptOf(node),
  direction: sign,
});

export interface Example {
  readonly id: string;
  readonly title: string;
  readonly question: Question;
  readonly golden: Golden;
}

const answers = z.record(z.string(), Golden).parse(files['./golden-results.json']);

export const examples: readonly Example[] = z
  .array(DemoQuestion)
  .parse(files['./golden-questions.json'])
  .map(({ id, title, do: pushes, horizon, ctx }) => ({
    id,
    title,
    question: {
      pushes: pushes.map(pushOf),
      horizon: HORIZONS[horizon] ?? 'weeks',
      context: contextOf(ctx),
      floor: 'E',
    },
    golden: answers[id] ?? { status: 'ok', nodes: {} },
  }));
