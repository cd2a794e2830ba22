import type { Outcome, ScenarioGroup } from '../../../content/schema/index.ts';

/** Headings of the list, in its order. */
export const GROUP_WORDS: Readonly<Record<ScenarioGroup, { readonly title: string; readonly lead: string }>> = {
  'worked-example': { title: 'Worked examples', lead: 'What is known from patients, drugs and experiments.' },
  article: { title: 'What the article says', lead: 'Its statements about cause, put to the map.' },
  protocol: { title: 'The three protocols', lead: 'What their parts would do to the axes, as far as arrows can tell.' },
};

/** What a learner can choose, as on a button. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  up: 'Up',
  down: 'Down',
  depends: 'Depends',
  'no-path': 'No known path',
};
