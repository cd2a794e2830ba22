import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ConceptId, ReferenceId, RelationId } from '../../content/schema/index.ts';
import type { Note, NoteTarget } from '../../preload/contract.ts';
import { realAtlas } from '../state/real-atlas.ts';
import { realCourse } from '../state/real-course.ts';
import { toMarkdown } from './to-markdown.ts';

const [atlas, course] = [realAtlas(), realCourse()];
const note = (body: string, ...targets: readonly NoteTarget[]): Note => ({
  id: body,
  body,
  title: body.split('\n', 1)[0] ?? '',
  targets,
  createdAt: Date.UTC(2026, 10, 24, 21, 5, 10),
  updatedAt: Date.UTC(2026, 10, 25),
  rev: 1,
  tags: [],
  label: null,
  isPinned: false,
  deletedAt: null,
});
const written = (...notes: readonly Note[]) => toMarkdown(atlas, course, notes, 0);

test('a note says what it is about, when it was written, and its words', () => {
  const text = written(note('Two speeds', { kind: 'concept', id: ConceptId.parse('cortisol') }));
  expect(text).toContain('## Two speeds\n');
  expect(text).toContain('- Concept: Cortisol\n');
  expect(text).toContain('- Written 2026-11-24 21:05:10 UTC, changed 2026-11-25 00:00:00 UTC');
  expect(text).toContain('```markdown\nTwo speeds\n```');
});

test('a note in the trash comes along and says so', () => {
  expect(written({ ...note('x'), deletedAt: Date.UTC(2026, 10, 26) })).toContain(
    '- In the trash since 2026-11-26 00:00:00 UTC\n',
  );
});

test('an entry of the journal stands under its question, and what is no longer known under its id', () => {
  expect(written(note('x', { kind: 'prompt', id: 'prompt-1' }))).toContain('- Question: Which people, places');
  expect(written(note('x', { kind: 'concept', id: ConceptId.parse('phlogiston') }))).toContain(
    '- Concept: phlogiston, which the atlas no longer holds',
  );
});

test('a route, a loop and a source are told in words, step by step and in full', () => {
  const [first, second] = [RelationId.parse('crh--releases--acth'), RelationId.parse('cortisol--inhibits--crh')];
  const text = written(
    note(
      'x',
      { kind: 'route', relations: [first] },
      { kind: 'loop', relations: [first, second] },
      { kind: 'reference', id: ReferenceId.parse('barrett2012') },
    ),
  );
  expect(text).toMatch(/- Route: CRH to ACTH: CRH .+ ACTH\n/);
  expect(text).toMatch(/- Loop: CRH and back, 2 steps: CRH .+ ACTH; Cortisol .+ CRH\n/);
  expect(text).toMatch(/- Source: Barrett .*2012/);
});

test('a what-if stands with the link that opens it', () => {
  expect(written(note('x', { kind: 'scenario', question: 'hold.cortisol.up_days_sex.male_evidence.d' }))).toContain(
    '- What if: Cortisol held up, after days, men, <oxytocin-atlas://what-if/hold.cortisol.up_days_sex.male_evidence.d>\n',
  );
  expect(written(note('x', { kind: 'scenario', question: 'days' }))).toContain('- What if: days, which the atlas no');
});

test('a highlight without words of one’s own is kept by its quotation and its place', () => {
  const text = written(
    note('', {
      kind: 'passage',
      level: 'academic',
      isPlain: true,
      claims: [],
      colour: 'rose',
      paragraph: 'what-a-snp-can-do',
      hash: '',
      quote: 'many genes share in it',
      prefix: '',
      suffix: '',
      start: 0,
      tells: 'quote',
    }),
  );
  expect(text).toContain('## Highlight\n');
  expect(text).toContain(
    '- Passage, Academic, in plain words: One gene and its common variants: “many genes share in it”',
  );
});

test('whatever a note holds, it is found again word for word, and nothing of it gets out of its fence', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constantFrom('```', '````\n', '\n## Not a note\n', '~~~', '<b>')), {
        minLength: 1,
        maxLength: 12,
      }),
      (parts) => {
        const body = parts.join('');
        if (body === '') return;
        const text = written(note(body), note('After'));
        expect(text).toContain(`\n${body}\n`);
        const [open] = text.match(/^`{3,}(?=markdown$)/m) ?? [''];
        const inside = text.slice(text.indexOf(`${open}markdown\n`) + open.length + 9);
        expect(inside.slice(0, inside.indexOf(`\n${open}\n`))).toBe(body);
      },
    ),
  );
});
