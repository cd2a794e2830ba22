import { describe, expect, it } from 'vitest';
import { spokenText, Term } from '../../../content/schema/index.ts';
import { realCourse } from '../../state/real-course.ts';
import { termFinder } from './find.ts';
import { withFirstUses } from './first-uses.ts';

const term = (name: string): Term =>
  Term.parse({
    id: name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    term: name,
    text: 'What it is.',
    concept: 'cortisol',
    fromArticle: false,
  });

const glossary = [
  'Allele',
  'GR',
  'Peptide',
  'Peptide therapy',
  'Meta-analysis',
  'Oxytocin receptor',
  'Oxytocin receptors',
  'SNP',
].map(term);
const find = termFinder(glossary);
const found = (text: string) => find(text).map((each) => [text.slice(each.start, each.end), each.term.term]);

describe('a term in a text', () => {
  it.each([
    ['Each allele counts.', 'allele', 'Allele'],
    ['Alleles differ.', 'Alleles', 'Allele'],
    ['Two peptide therapies.', 'peptide therapies', 'Peptide therapy'],
    ['Three meta-analyses agree.', 'meta-analyses', 'Meta-analysis'],
    ['One meta analysis.', 'meta analysis', 'Meta-analysis'],
    ['GR and its ligand', 'GR', 'GR'],
    ['GR-driven', 'GR', 'GR'],
    ['Two SNPs.', 'SNPs', 'SNP'],
    ['(allele)', 'allele', 'Allele'],
  ])('in "%s" is "%s"', (text, words, name) => expect(found(text)).toEqual([[words, name]]));

  it.each(['parallele', 'alleleβ', 'gr', 'GRK', 'non-GR', 'snps'])('is not in "%s"', (text) =>
    expect(found(text)).toEqual([]),
  );

  it('is the longest that is there, and its plural may be a term of its own', () => {
    expect(found('oxytocin receptor, Oxytocin receptors')).toEqual([
      ['oxytocin receptor', 'Oxytocin receptor'],
      ['Oxytocin receptors', 'Oxytocin receptors'],
    ]);
  });

  it('is not looked for in a glossary without terms', () => expect(termFinder([])('GR')).toEqual([]));
});

describe('the first use of a term', () => {
  const uses = (...texts: string[]) =>
    [...withFirstUses(new Map(texts.map((text, index) => [`p${index}`, text])), find)].map(([, stretches]) =>
      stretches.flatMap((stretch) => ('term' in stretch && stretch.term ? [`${stretch.kind}: ${stretch.text}`] : [])),
    );

  it('is marked, and no later one, in this paragraph or another', () => {
    expect(uses('An allele is an allele.', 'Alleles again, and GR.')).toEqual([['term: allele'], ['term: GR']]);
  });

  it('in a link to a concept makes no link of its own: the link carries the term', () => {
    expect(uses('The [GR](concept:glucocorticoid-receptor) binds. GR again.')).toEqual([['concept: GR']]);
  });

  it('is passed over where a relation is told', () => {
    expect(uses('That [the GR lowers CRH](relation:cortisol--inhibits--crh) holds: GR.')).toEqual([['term: GR']]);
  });

  it('in emphasis stays emphasised', () => {
    const [stretches] = withFirstUses(new Map([['p', 'An *old allele here*.']]), find).values();
    expect(stretches).toEqual([
      { kind: 'words', text: 'An ' },
      { kind: 'emphasis', text: 'old ' },
      { kind: 'term', text: 'allele', term: glossary[0], isEmphasis: true },
      { kind: 'emphasis', text: ' here' },
      { kind: 'words', text: '.' },
    ]);
  });
});

describe('in the course', () => {
  const course = realCourse();
  const inCourse = termFinder(course.glossary);

  it('marks change no word of any paragraph, and no term is marked twice in a reading', () => {
    for (const { sections } of course.readings)
      for (const telling of ['text', 'plain'] as const) {
        const texts = sections.flatMap(({ blocks }) =>
          blocks.flatMap((block) => (block.kind === 'paragraph' ? [[block.id, block[telling]] as const] : [])),
        );
        const marked = withFirstUses(new Map(texts), inCourse);
        for (const [id, text] of texts) {
          const words = (marked.get(id) ?? []).map((stretch) => ('text' in stretch ? stretch.text : '')).join('');
          expect(words.replace(/\s+/g, ' ')).toBe(spokenText(text));
        }
        const terms = [...marked.values()]
          .flat()
          .flatMap((each) => ('term' in each && each.term ? [each.term.id] : []));
        expect(terms.length).toBeGreaterThan(2);
        expect(new Set(terms).size).toBe(terms.length);
      }
  });
});
