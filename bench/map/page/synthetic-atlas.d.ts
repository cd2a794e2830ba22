import { type Atlas } from '../../../renderer/state/atlas.ts';
import { type BenchGraph } from './graph.ts';
/** The graph as content of the app: five lanes one above the other, ten columns, every edge a routed relation. */
export declare const syntheticAtlas: (graph: BenchGraph) => Atlas;
