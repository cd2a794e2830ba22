import { expect, it, test } from 'vitest';
import type { Bundle } from '../../content/schema/index.ts';
import type { NoteTarget } from '../../preload/contract.ts';
import { passage } from '../notes/testing/make.ts';
import { knownTargets } from './targets.ts';

const paragraph = { kind: 'paragraph', id: 'what-a-snp-can-do' };
const course = {
  prompts: [{ id: 'two-stories' }],
  readings: [{ sections: [{ blocks: [paragraph, { kind: 'table', table: 'hormones' }] }] }],
};
const value = {
  course,
  concepts: [{ id: 'crh' }],
  relations: [{ id: 'crh--stimulates--acth' }],
  references: [{ id: 'herman2016' }],
} as unknown as Bundle;
test('a what-if may push and block what the atlas contains, and must be readable', () => {
  const isKnown = knownTargets({ ok: true, value });
  const about = (question: string) => isKnown({ kind: 'scenario', question });
  expect(about('block.crh--stimulates--acth_push.crh.up_days_evidence.d')).toBe(true);
  expect(about('push.crh.up_push.insulin.up_days_evidence.d')).toBe(false);
  expect(about('block.crh--stimulates--insulin_days_evidence.d')).toBe(false);
  expect(about('push.crh.up')).toBe(false);
});

const target = (kind: string, id?: string) => ({ kind, id }) as NoteTarget;

it('a note may be about a concept, a relation or a question that the atlas contains', () => {
  const isKnown = knownTargets({ ok: true, value });
  expect(isKnown(target('concept', 'crh'))).toBe(true);
  expect(isKnown(target('relation', 'crh--stimulates--acth'))).toBe(true);
  expect(isKnown(target('prompt', 'two-stories'))).toBe(true);
  expect(isKnown(target('prompt', 'crh'))).toBe(false);
});

it('not about what it does not contain, nor about one kind by the name of the other', () => {
  const isKnown = knownTargets({ ok: true, value });
  expect(isKnown(target('concept', 'insulin'))).toBe(false);
  expect(isKnown(target('concept', 'crh--stimulates--acth'))).toBe(false);
  expect(isKnown(target('concept', 'toString'))).toBe(false);
});

it('a highlight may lie in a paragraph of the texts, and in no other', () => {
  const isKnown = knownTargets({ ok: true, value });
  expect(isKnown(passage)).toBe(true);
  expect(isKnown({ ...passage, paragraph: 'hormones' })).toBe(false);
});

it('is not refused for damaged content', () =>
  expect(knownTargets({ ok: false, code: 'damaged', message: '' })(target('concept', 'insulin'))).toBe(true));
