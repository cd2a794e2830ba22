import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { cslOf, type Reference } from '../../schema/index.ts';
import { readBibliography, readContent } from '../read.ts';
import { hashOf } from './hash.ts';
import { setBibliography } from './set.ts';

const root = join(import.meta.dirname, '../../..');
const { references } = readContent(root);
const read = readBibliography(root, hashOf(references));
if (!('bibliography' in read)) throw new Error('the bibliography is stale');
const { entries } = read.bibliography;

type Data = Readonly<Record<string, unknown>>;
type Name = Readonly<Record<string, string>>;

const names = (data: Data) =>
  ((data.author ?? data.editor ?? []) as readonly Name[]).map((name) => {
    // A reader of BibTeX takes "van" off the family it belongs to; we keep it there.
    const particle = name['dropping-particle'] ?? name['non-dropping-particle'];
    const family = [particle, name.family].filter(Boolean).join(' ');
    return [name.literal ?? family, name.given].filter(Boolean).join(', ');
  });

/** What every form of a list of sources can say. Web pages have no journal in BibTeX and RIS. */
const told = (data: Data) => ({
  title: data.title,
  names: names(data),
  year: (data.issued as Reference['issued'])['date-parts'][0][0],
  ...(data['container-title'] !== undefined && data.type !== 'webpage' && { host: data['container-title'] }),
  volume: data.volume,
  issue: data.issue,
  page: data.page,
  edition: data.edition,
  publisher: data.publisher,
  DOI: data.DOI,
  URL: data.URL,
  note: data.note,
});

const all = (form: 'bibtex' | 'ris') => references.map(({ id }) => entries[id]?.[form] ?? '').join('\n\n');
const expected = references.map((reference) => told(cslOf(reference)));

describe('the sources in other forms', () => {
  it('say the same in BibTeX, all of them', () => {
    const { data } = new Cite(all('bibtex'));
    const whole = data.map((each) => {
      const read = told(each);
      return { ...read, names: read.names.filter((name) => name !== 'others') };
    });
    expect(whole).toEqual(expected);
  });

  it('say the same in RIS, all of them', () => expect(new Cite(all('ris')).data.map(told)).toEqual(expected));

  it('say the same in CSL-JSON, to the letter', () => {
    const records = references.map(cslOf);
    const { data } = new Cite(JSON.stringify(records));
    expect(data.map(({ _graph, ...record }) => record)).toEqual(records);
  });

  it('admit in BibTeX and in both styles that more authors wrote it', () => {
    const incomplete = references.filter(({ custom }) => custom.authorsIncomplete);
    expect(incomplete.length).toBeGreaterThan(0);
    for (const { id } of incomplete) {
      expect(entries[id]?.bibtex).toContain(' and others}');
      expect(entries[id]?.apa).toContain(', et al. (');
      expect(entries[id]?.vancouver).toContain(', et al. ');
    }
  });

  it('are what the processor makes of them today', { timeout: 300_000 }, () =>
    expect(setBibliography(references)).toEqual(read.bibliography),
  );
});
