import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { GRADES } from './evidence.ts';
import { ConceptId, RelationId } from './ids.ts';
import { type Push, pushedId, Question } from './question.ts';
import { canonical, questionCode, readQuestion } from './question-code.ts';
import { hasLinkForm, isOwnLink, LINK_CAP, questionLink, readLink } from './question-link.ts';
import { CONTEXT_VALUES } from './standing.ts';
import { HORIZONS } from './vocabulary.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,6}){0,3}$/);
const concept = slug.map((id) => ConceptId.parse(id));
const relation = fc
  .tuple(slug, fc.constantFrom('inhibits', 'converts-to'), slug)
  .map((parts) => RelationId.parse(parts.join('--')));
const push: fc.Arbitrary<Push> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('press' as const, 'clamp' as const),
    concept,
    direction: fc.constantFrom(1 as const, -1 as const),
  }),
  fc.record({ kind: fc.constant('block' as const), relation }),
);
const { sex, phase, route, species, stress, tissue, genotype } = CONTEXT_VALUES;
const question: fc.Arbitrary<Question> = fc.record({
  pushes: fc.uniqueArray(push, { selector: pushedId, minLength: 1, maxLength: 8 }),
  horizon: fc.constantFrom(...HORIZONS),
  context: fc.record(
    {
      sex: fc.constantFrom(...sex),
      phase: fc.constantFrom(...phase),
      route: fc.constantFrom(...route),
      species: fc.constantFrom(...species),
      stress: fc.constantFrom(...stress),
      tissue: fc.constantFrom(...tissue),
      genotype: fc.constantFrom(...genotype),
    },
    { requiredKeys: [] },
  ),
  floor: fc.constantFrom(...GRADES),
});

const cortisol = Question.parse({
  pushes: [
    { kind: 'press', concept: 'estradiol', direction: -1 },
    { kind: 'clamp', concept: 'cortisol', direction: 1 },
    { kind: 'block', relation: 'cortisol--inhibits--crh' },
  ],
  horizon: 'days',
  context: { phase: 'luteal', sex: 'female' },
  floor: 'D',
});
const CODE =
  'block.cortisol--inhibits--crh_hold.cortisol.up_push.estradiol.down_days_sex.female_phase.luteal_evidence.d';

describe('the code of a question', () => {
  it('can be read by people', () => expect(questionCode(cortisol)).toBe(CODE));

  it('says everything: read again, it is the same question', () => {
    fc.assert(
      fc.property(question, (asked) => {
        expect(readQuestion(questionCode(asked))).toEqual({ ok: true, question: canonical(asked) });
      }),
    );
  });

  it('is the same whatever the order in which things were pushed and chosen', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const context = Object.fromEntries(Object.entries(asked.context).toReversed());
        expect(questionCode({ ...asked, context, pushes: asked.pushes.toReversed() })).toBe(questionCode(asked));
      }),
    );
  });

  it('is another for another question', () => {
    fc.assert(
      fc.property(question, question, (a, b) => {
        const isSame = JSON.stringify(readQuestion(questionCode(a))) === JSON.stringify(readQuestion(questionCode(b)));
        expect(questionCode(a) === questionCode(b)).toBe(isSame);
      }),
    );
  });

  it('may have its parts in any order', () =>
    expect(readQuestion(CODE.split('_').toReversed().join('_'))).toEqual(readQuestion(CODE)));

  it('brings nothing that is not a question, whatever is written', () => {
    const part = fc.constantFrom(
      ...CODE.split('_'),
      'evidence.e',
      'weeks',
      'sex.male',
      '__proto__',
      'constructor',
      '.',
      '',
    );
    const anything = fc.oneof(
      fc.string(),
      fc.array(part, { maxLength: 12 }).map((parts) => parts.join('_')),
    );
    fc.assert(
      fc.property(anything, (code) => {
        const read = readQuestion(code);
        if (read.ok) expect(Question.parse(read.question)).toEqual(read.question);
        else expect(read.message).toMatch(/^This what-if .*\.$/s);
      }),
    );
  });

  it.each([
    ['', 'says “”'],
    ['hold.cortisol.up_days', 'which evidence'],
    ['hold.cortisol.up_evidence.d', 'how long after'],
    ['days_evidence.d', 'pushes nothing'],
    ['hold.cortisol.up_push.cortisol.down_days_evidence.d', 'same thing twice'],
    ['hold.cortisol.up_days_weeks_evidence.d', 'chooses two things'],
    ['hold.cortisol.up_days_days_evidence.d', 'chooses two things'],
    ['hold.cortisol.sideways_days_evidence.d', 'says “hold.cortisol.sideways”'],
    ['hold.Cortisol.up_days_evidence.d', 'cannot be in the atlas'],
    ['hold.cortisol.up_days_sex.both_evidence.d', 'says “sex.both”'],
    ['hold.cortisol.up_days_evidence.D', 'says “evidence.D”'],
    ['hold.cortisol.up_days_evidence.d_dose.high', 'says “dose.high”'],
    [`hold.${'a'.repeat(300)}.up_days_evidence.d`, 'cannot be in the atlas'],
    [`${'x'.repeat(300)}_days`, `says “${'x'.repeat(60)}…”`],
  ])('that reads %j is refused with a sentence', (code, words) => {
    expect(readQuestion(code)).toMatchObject({ ok: false, message: expect.stringContaining(words) });
  });

  it('of too many pushes is refused', () => {
    const many = Array.from({ length: 21 }, (_, index) => `push.c${index}.up`).join('_');
    expect(readQuestion(`${many}_days_evidence.d`)).toMatchObject({ ok: false, message: expect.stringMatching(/20/) });
  });
});

describe('a link to a question', () => {
  it('opens it', () => {
    const link = questionLink(cortisol);
    expect(link).toBe(`oxytocin-atlas://what-if/${CODE}`);
    expect(hasLinkForm(link)).toBe(true);
    expect(readLink(link)).toEqual({ ok: true, question: canonical(cortisol) });
    expect(readLink(`${link}/`)).toEqual(readLink(link));
  });

  test.each([
    'https://what-if/hold.cortisol.up_days_evidence.d',
    `oxytocin-atlas://notes/${CODE}`,
    `oxytocin-atlas://what-if@evil.example/${CODE}`,
    `oxytocin-atlas://what-if/../${CODE}`,
    `oxytocin-atlas://what-if/${CODE}?x=1`,
    `oxytocin-atlas://what-if/${CODE}#x`,
    `oxytocin-atlas://what-if/${CODE}\n--inspect`,
    `oxytocin-atlas://what-if/${CODE}%00`,
    `oxytocin-atlas://what-if/${CODE}" --no-sandbox`,
    'oxytocin-atlas://what-if/',
    'oxytocin-atlas:what-if',
    `oxytocin-atlas://what-if/${'a'.repeat(LINK_CAP)}`,
    `OXYTOCIN-ATLAS://what-if/<script>alert(1)</script>`,
  ])('%j has no such form', (link) => {
    expect(hasLinkForm(link)).toBe(false);
    expect(readLink(link).ok).toBe(false);
  });

  it('is known as ours by its scheme alone, so that a bad one can be told of', () => {
    expect(isOwnLink('Oxytocin-Atlas://what-if/%%%')).toBe(true);
    expect(isOwnLink('https://example.org/?u=oxytocin-atlas://what-if/a')).toBe(false);
  });
});
