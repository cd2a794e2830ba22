/** The maps that are asked, in the terms of both engines: the bundled one, and larger ones made from a seed. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Concept, type Context, Relation, standingIn } from '../../content/schema/index.ts';
import { type EffectGraph, toEffectGraph } from '../../renderer/inference/effect-graph.ts';
import { below, makeRandom, oneOf } from '../random.ts';
import type { ReferenceGraph } from './reference.mjs';

const CONTENT = path.join(import.meta.dirname, '../../content');

export interface BenchMap {
  readonly graph: EffectGraph;
  readonly context: Context;
  readonly reference: ReferenceGraph;
}

const readAll = (folder: string): readonly unknown[] =>
  readdirSync(path.join(CONTENT, folder))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name): unknown => JSON.parse(readFileSync(path.join(CONTENT, folder, name), 'utf8')));

const WEIGHTS = { 1: 'A', 0.95: 'B', 0.75: 'C', 0.5: 'D' } as const;
const STRENGTHS = { 1: 'strong', 0.7: 'medium', 0.3: 'weak' } as const;

const oneIn = <Value>(table: Readonly<Record<number, Value>>, key: number): Value => {
  const value = table[key];
  if (value === undefined) throw new RangeError(`the reference knows no ${key}`);
  return value;
};

/** The reference is given what the context leaves, so that both engines work on the same arrows. */
const toReference = ({ quantities, arrows }: EffectGraph, context: Context): ReferenceGraph => ({
  nodes: quantities.map(({ concept, relays, isTonic }) => ({ id: concept, through: relays, tonic: isTonic })),
  edges: arrows
    .filter(({ when }) => standingIn(when, context) === 'holds')
    .map(({ relation, from, to, sign, most, weight, speed }) => ({
      id: relation,
      s: quantities[from]?.concept ?? '',
      t: quantities[to]?.concept ?? '',
      sign,
      mag: oneIn(STRENGTHS, most),
      ev: oneIn(WEIGHTS, weight),
      ts: speed,
    })),
});

const inContext = (graph: EffectGraph, context: Context): BenchMap => ({
  graph,
  context,
  reference: toReference(graph, context),
});

/** The bundled map, in a woman and in a man. */
export const bundledMaps = (): readonly BenchMap[] => {
  const concepts = readAll('concepts').map((each) => Concept.parse(each));
  const relations = readAll('relations').flatMap((each) => Relation.array().parse(each));
  const graph = toEffectGraph({ concepts, relations });
  return [inContext(graph, { sex: 'female' }), inContext(graph, { sex: 'male' })];
};

/** Maps like the one that the reference was timed on: ends chosen so that some concepts gather many arrows. */
export const syntheticMap = (nodes: number, edges: number, seed: number): BenchMap => {
  const random = makeRandom(seed);
  const concepts = Array.from({ length: nodes }, (_, index) => `n${index}`);
  const taken = new Set<string>();
  const relations: unknown[] = [];
  while (relations.length < edges) {
    const source = `n${below(random, nodes)}`;
    const target = `n${Math.floor(random() ** 1.3 * nodes)}`;
    if (source === target || taken.has(`${source} ${target}`)) continue;
    taken.add(`${source} ${target}`);
    const sign = random() < 0.6 ? 1 : -1;
    const effect = sign === 1 ? 'stimulates' : 'inhibits';
    relations.push({
      id: `${source}--${effect}--${target}`,
      source,
      target,
      effect,
      sign,
      mechanism: '-',
      context: '-',
      timescale: 'minutes',
      strength: oneOf(random, ['strong', 'medium', 'weak']),
      evidence: oneOf(random, ['textbook', 'textbook', 'animal', 'human-observational']),
      contested: false,
      contestedNote: '',
      cites: [],
      levels: ['academic'],
      fromArticle: false,
    });
  }
  const fact = { text: '-', cites: [], evidence: 'textbook', contested: false, note: '' };
  const rest = { aliases: [], kind: 'hormone', axis: 'shared', levels: ['academic'], facts: [fact], figures: [] };
  return inContext(
    toEffectGraph({
      concepts: concepts.map((id) => Concept.parse({ id, label: id, ...rest })),
      relations: Relation.array().parse(relations),
    }),
    {},
  );
};
