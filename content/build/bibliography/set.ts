/** Sets sources with citation-js: APA and Vancouver to be read, BibTeX and RIS to be taken away. */
import { Cite, plugins } from '@citation-js/core';
import { type Bibliography, type CitationStyle, cslOf, type Reference } from '../../schema/index.ts';
import { hashOf } from './hash.ts';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';

Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

const withMore = (reference: Reference, more: { readonly family: string } | { readonly literal: string }) => ({
  ...cslOf(reference),
  ...(reference.custom.authorsIncomplete && { author: [...(reference.author ?? []), more] }),
});

/** Remarks are ours, and a style would print the language. */
const toBeRead = (reference: Reference) => {
  const { note: _note, language: _language, ...rest } = withMore(reference, { literal: 'et al.' });
  return rest;
};

const ENTITIES: Readonly<Record<string, string>> = { '&#38;': '&', '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** @throws Error if the processor set something that marked text has no sign for */
const marked = (html: string): string => {
  const text = html
    .replace(/<div class="csl-left-margin">[^<]*<\/div>/, '')
    .replace(/<\/?div[^>]*>/g, '')
    .replace(/<i>([^<]*)<\/i>/g, '*$1*')
    .replace(/&#?\w+;/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/(?:, & |, |& )et al\.\.?/g, ', et al.')
    .trim();
  if (/<\/?[a-z]|&#?\w+;/.test(text)) throw new Error(`cannot mark ${text}`);
  return text;
};

const setIn = (references: readonly Reference[], template: CitationStyle): ReadonlyMap<string, string> =>
  new Map(
    new Cite(references.map(toBeRead))
      .format('bibliography', { format: 'html', template, lang: 'en-US', asEntryArray: true })
      .map(([id, html]) => [id, marked(html)]),
  );

const bibtexOf = (reference: Reference): string =>
  new Cite([withMore(reference, { family: 'others' })]).format('bibtex').replace(' and {others}', ' and others').trim();

/** The plugin breaks lines after 70 signs, in the middle of words; readers of RIS take the break for a space. */
const risOf = (reference: Reference): string =>
  new Cite([cslOf(reference)])
    .format('ris')
    .replace(/\n(?![A-Z][A-Z0-9] {2}- |$)/g, '')
    .trim()
    .replace(/ER {2}-$/, 'ER  - ');

/** Every source in every form, by id. The same for the same sources; takes seconds. */
export const setBibliography = (references: readonly Reference[]): Bibliography => {
  const [apa, vancouver] = [setIn(references, 'apa'), setIn(references, 'vancouver')];
  const entries = references.map((reference) => [
    reference.id,
    {
      apa: apa.get(reference.id) ?? '',
      vancouver: vancouver.get(reference.id) ?? '',
      bibtex: bibtexOf(reference),
      ris: risOf(reference),
    },
  ]);
  return { hash: hashOf(references), entries: Object.fromEntries(entries) };
};
