import type { Atlas } from '../../../renderer/state/atlas.ts';
/** Size of every node of a synthetic map, in map pixels. */
export declare const NODE: {
    readonly width: 150;
    readonly height: 36;
};
export interface BenchNode {
    readonly id: string;
    readonly label: string;
    /** Centre, in map pixels. Dragging moves it. */
    x: number;
    y: number;
}
export interface BenchEdge {
    readonly id: string;
    /** Indices of its ends in `nodes`. */
    readonly source: number;
    readonly target: number;
}
/** A graph as every subject of the bench gets it. */
export interface BenchGraph {
    readonly nodes: readonly BenchNode[];
    readonly edges: readonly BenchEdge[];
    /** Indices of the edges of each node. */
    readonly incident: readonly (readonly number[])[];
    readonly bounds: {
        readonly left: number;
        readonly top: number;
        readonly right: number;
        readonly bottom: number;
    };
}
/** A clustered map: `count` nodes, 2.2 edges a node, four fifths of them within a cluster; the same on every run. */
export declare const syntheticGraph: (count: number) => BenchGraph;
/** The map of the app as a plain graph: its placed concepts, and a straight edge for every routed line. */
export declare const graphOf: ({ concepts, relation, layout }: Atlas) => BenchGraph;
