import { beforeEach, expect, test } from 'vitest';
import { ConceptId, RelationId } from '../../content/schema/index.ts';
import { type Subject, useView } from './view.ts';
import { visitedBefore } from './visited.ts';

const concept = (id: string): Subject => ({ kind: 'concept', id: ConceptId.parse(id) });
const release: Subject = { kind: 'relation', id: RelationId.parse('crh--releases--acth') };
const visit = (...subjects: readonly Subject[]) => {
  for (const subject of subjects) useView.getState().select(subject);
};
const visits = (most = 9) => {
  const { history, selected } = useView.getState();
  return visitedBefore(history, selected, most);
};
const names = (most?: number) => visits(most).map(({ id }) => id);

beforeEach(() => useView.setState(useView.getInitialState(), true));

test('the trail holds the concepts that were looked at before, the latest last, no relations', () => {
  visit(concept('crh'), release, concept('acth'), concept('cortisol'));
  expect(names()).toEqual(['crh', 'acth']);
  expect(names(1)).toEqual(['acth']);
});

test('a concept stands on the trail once, at its last visit, and not while it is looked at', () => {
  visit(concept('crh'), concept('acth'), concept('crh'), concept('cortisol'));
  expect(names()).toEqual(['acth', 'crh']);
  visit(concept('acth'));
  expect(names()).toEqual(['crh', 'cortisol']);
});

test('each visit leads back to its concept, and from there forward again', () => {
  visit(concept('crh'), release, concept('acth'), concept('cortisol'));
  const [first] = visits();
  useView.getState().retrace(first?.steps ?? 0);
  expect(useView.getState().selected).toEqual(concept('crh'));
  useView.getState().forward();
  expect(useView.getState().selected).toEqual(release);
});

test('further back than the trail is long leads nowhere', () => {
  visit(concept('crh'));
  const before = useView.getState();
  before.retrace(7);
  expect(useView.getState()).toEqual(before);
});
