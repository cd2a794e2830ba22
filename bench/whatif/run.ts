/**
 * `npm run bench:whatif`: how long the what-if engine takes for every single push of the bundled map, up and down, at
 * all horizons, in women and men, and for pushes of maps of 500 concepts with 1,200 relations, beside the reference of
 * the specification in the same run. Exit code 0 if every target holds.
 */
import { parseArgs } from 'node:util';
import { HORIZONS } from '../../renderer/inference/question.ts';
import { holds } from '../table.ts';
import { type BenchMap, bundledMaps, syntheticMap } from './maps.ts';
import { type Case, measure } from './measure.ts';
import { toMarkdown } from './report.ts';
import { type Results, verdicts } from './targets.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    /** Every n-th concept of a synthetic map is pushed. */
    every: { type: 'string', default: '50' },
  },
});
const rounds = Number(values.rounds);
const seed = Number(values.seed);

const pushes = (map: BenchMap, every: number, horizons: readonly Case['horizon'][]): readonly Case[] =>
  map.graph.quantities
    .filter((_, index) => index % every === 0)
    .flatMap(({ concept }) =>
      ([1, -1] as const).flatMap((direction) => horizons.map((horizon) => ({ map, concept, direction, horizon }))),
    );

const synthetic = [0, 1, 2].map((index) => syntheticMap(500, 1200, seed + index));
const results: Results = {
  bundled: measure(
    bundledMaps().flatMap((map) => pushes(map, 1, HORIZONS)),
    rounds,
  ),
  synthetic: measure(
    synthetic.flatMap((map) => pushes(map, Number(values.every), ['minutes'])),
    rounds,
  ),
};
const outcome = verdicts(results);
if (values.json) console.log(JSON.stringify({ seed, results, verdicts: outcome }, null, 2));
else console.log(toMarkdown(results, outcome));
process.exitCode = holds(outcome) ? 0 : 1;
