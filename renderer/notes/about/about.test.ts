import { expect, test } from 'vitest';
import { ConceptId, ReferenceId, RelationId } from '../../../content/schema/index.ts';
import type { NoteTarget } from '../../../preload/contract.ts';
import { causalOf } from '../../state/causal.ts';
import { realAtlas } from '../../state/real-atlas.ts';
import { realCourse } from '../../state/real-course.ts';
import { sampleNote } from '../../state/sample-note.ts';
import { nameTarget } from '../name-target.ts';
import { candidatesFor } from './candidates.ts';
import { lossesOf, orphansAmong } from './lost.ts';
import { lightOfWay, wayOfLight } from './way.ts';

const [atlas, course] = [realAtlas(), realCourse()];
const [loop] = causalOf(atlas).loops;
const round = loop?.relations.map(({ id }) => id) ?? [];
const gone = RelationId.parse('crh--stimulates--phlogiston');

test('a route with one relation that is gone is lost as a whole, and says which one', () => {
  const route: NoteTarget = { kind: 'route', relations: [...round.slice(0, 1), gone] };
  const [loss] = lossesOf(atlas, course, [route]);
  expect(loss?.name).toMatch(/^Route: .+; crh stimulates phlogiston$/);
  expect(loss?.why).toContain('“crh stimulates phlogiston”');
});

test('whatever a note is about is told in words once it is gone', () => {
  const targets: readonly NoteTarget[] = [
    { kind: 'concept', id: ConceptId.parse('phlogiston') },
    { kind: 'relation', id: gone },
    { kind: 'reference', id: ReferenceId.parse('nobody1900') },
    { kind: 'prompt', id: 'no-such-question' },
    { kind: 'scenario', question: 'hold.phlogiston.up_days_evidence.d' },
    { kind: 'other', stored: { kind: 'tissue-slice', id: 4 } },
  ];
  expect(lossesOf(atlas, course, targets).map(({ name }) => name)).toEqual([
    'Concept: phlogiston',
    'Relation: crh stimulates phlogiston',
    'Source: nobody1900',
    'Question: no such question',
    'What if: hold phlogiston up days evidence d',
    'Another kind: tissue slice',
  ]);
});

test('a what-if is named by what is done in it; one that cannot be asked any more says why', () => {
  const about = (question: string): NoteTarget => ({ kind: 'scenario', question });
  expect(nameTarget(atlas, course, about('hold.cortisol.up_days_sex.male_evidence.d'))).toBe(
    'What if: Cortisol held up, after days, men',
  );
  const gone = ['hold.cortisol.up_push.phlogiston.down_days_evidence.d', 'hold.cortisol.up_days_dose.high_evidence.d'];
  expect(lossesOf(atlas, course, gone.map(about)).map(({ why }) => why)).toEqual([
    'The atlas does not hold “phlogiston”.',
    'This what-if says “dose.high”, which this version of the app does not know.',
  ]);
  expect(orphansAmong(atlas, course, [sampleNote('lost', ...gone.map(about))])).toHaveLength(1);
});

test('a note with one target of two is in the tray with that one; a free note is not', () => {
  const cortisol: NoteTarget = { kind: 'concept', id: ConceptId.parse('cortisol') };
  const orphans = orphansAmong(atlas, course, [
    sampleNote('both', cortisol, { kind: 'relation', id: gone }),
    sampleNote('free'),
  ]);
  expect(orphans.map((each) => [each.note.id, each.losses.length])).toEqual([['both', 1]]);
});

test('a loop is lit as the list of loops has it, wherever the note begins to go round', () => {
  const turned = [...round.slice(1), ...round.slice(0, 1)];
  const lit = lightOfWay(atlas, { kind: 'loop', relations: turned }, 'Loop');
  expect([...(lit?.relations ?? [])]).toEqual(round);
  expect(wayOfLight(atlas, lit)).toEqual({ kind: 'loop', relations: round });
  expect(lightOfWay(atlas, { kind: 'loop', relations: [...turned, gone] }, 'Loop')).toBeNull();
});

test('what is typed finds concepts by other names, relations, sources, and what is lit first', () => {
  const names = (typed: string) => candidatesFor(atlas, typed, []).map(({ name }) => name);
  expect(names('cortisol')[0]).toBe('Cortisol');
  expect(names('hydrocortisone').length).toBeGreaterThan(0);
  expect(names('cortisol crh').some((name) => name.includes('CRH'))).toBe(true);
  expect(candidatesFor(atlas, 'barrett', []).some(({ target }) => target.kind === 'reference')).toBe(true);
  const lit = { target: { kind: 'loop', relations: round }, name: 'Loop: CRH and back', aside: '' } as const;
  expect(candidatesFor(atlas, '', [lit])[0]).toBe(lit);
  expect(candidatesFor(atlas, 'barrett', [lit])).not.toContain(lit);
});
