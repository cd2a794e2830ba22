/** What the bench asks of the reference. */

export interface ReferenceGraph {
  readonly nodes: readonly { readonly id: string; readonly through: boolean; readonly tonic: boolean }[];
  readonly edges: readonly {
    readonly id: string;
    readonly s: string;
    readonly t: string;
    readonly sign: 1 | -1;
    readonly mag: 'strong' | 'medium' | 'weak';
    readonly ev: 'A' | 'B' | 'C' | 'D';
    /** First horizon at which it works, 0 to 3. */
    readonly ts: number;
  }[];
}

export interface ReferenceQuery {
  readonly do: readonly { readonly node: string; readonly sign: 1 | -1 }[];
  readonly horizon: number;
  /** Concepts of which paths are told. */
  readonly detail: readonly string[];
}

export function answer(
  graph: ReferenceGraph,
  query: ReferenceQuery,
): { readonly nodes: Readonly<Record<string, { readonly direction: 1 | -1 | 0; readonly class: string }>> };
