import { expect, test } from 'vitest';
import { Concept } from '../../content/schema/index.ts';
import { isPlural, nameInside, nameOf } from './name.ts';

const concept = (label: string, rest: Partial<Concept> = {}): Concept => ({
  ...Concept.parse({
    id: 'one',
    label,
    aliases: [],
    kind: 'hormone',
    axis: 'HPA',
    levels: ['academic'],
    facts: [{ text: 'Is.', cites: [], evidence: 'textbook', contested: false, note: '' }],
    figures: [],
  }),
  ...rest,
});

test('a second name in brackets is left out', () => {
  expect(nameOf(concept('Uterus (myometrium)'))).toBe('Uterus');
});

test('the short label is used where there is one', () => {
  expect(nameOf(concept('Corticosteroid-binding globulin', { short: 'CBG' }))).toBe('CBG');
});

test.each([
  ['Oxytocin receptor', 'oxytocin receptor'],
  ['CRH', 'CRH'],
  ['GABA-A receptor', 'GABA-A receptor'],
  ['IGF-1', 'IGF-1'],
  ['Leydig cells', 'Leydig cells'],
  ['Protocol: GH peptides', 'protocol “GH peptides”'],
])('inside of a sentence "%s" reads "%s"', (label, inside) => {
  expect(nameInside(concept(label))).toBe(inside);
});

test.each(['Gonads', 'Oxytocin neurons', 'Mindfulness and CBT', 'Depressive symptoms'])(
  '%s take a plural verb',
  (label) => {
    expect(isPlural(concept(label))).toBe(true);
  },
);

test.each(['Chronic stress', 'Hypothalamus', 'Sense of mastery', 'Memory for faces', 'HPA axis', 'Cortisol'])(
  '%s takes a singular verb',
  (label) => {
    expect(isPlural(concept(label))).toBe(false);
  },
);

test('a protocol is one thing, whatever it is called', () => {
  expect(isPlural(concept('Protocol: GH peptides', { kind: 'protocol' }))).toBe(false);
});
