/** What we use of citation-js, which brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(kind: 'bibliography', options: Readonly<Record<string, unknown>>): readonly (readonly [string, string])[];
    format(kind: 'bibtex' | 'ris'): string;
  }
  export const plugins: {
    readonly config: { get(plugin: '@bibtex'): { readonly format: { useIdAsLabel: boolean; checkLabel: boolean } } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
