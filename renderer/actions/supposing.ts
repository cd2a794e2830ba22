import {
  ArrowBigDown,
  ArrowBigUp,
  ArrowDownToLine,
  ArrowUpToLine,
  Ban,
  CircleQuestionMark,
  FlaskConical,
  Undo,
} from 'lucide-react';
import { pushedId } from '../../content/schema/index.ts';
import type { Direction, Push } from '../inference/question.ts';
import { useArrangement } from '../state/arrangement.ts';
import { blockRelation, callScenario, explain, pushConcept, refuse, release, useScenario } from '../state/scenario.ts';
import type { Page } from '../state/view.ts';
import { whyNotPushed } from '../words/pushable.ts';
import { type Action, actions } from './action.ts';
import type { ActionContext } from './context.ts';

/** What was done to the subject, if anything was. */
const pushOf = ({ subject }: ActionContext): Push | undefined =>
  useScenario.getState().question.pushes.find((push) => pushedId(push) === subject?.id);

const hasConcept = ({ subject }: ActionContext): boolean => subject?.kind === 'concept';

/** Pages that show the answer themselves: nobody is led away from them. */
const STAYS: ReadonlySet<Page> = new Set<Page>(['list', 'reading', 'what-if']);

const turn = ({ view }: ActionContext): void => {
  if (!STAYS.has(view.page)) view.open('what-if');
};

/** Pushes or holds what the keyboard is on; once more, and it is released. What cannot be pushed says why. */
const push = (kind: 'press' | 'clamp', direction: Direction, look: Pick<Action, 'label' | 'icon' | 'keys'>): Action => {
  const isOn = (context: ActionContext): boolean => {
    const found = pushOf(context);
    return found?.kind === kind && found.direction === direction;
  };
  return {
    ...look,
    where: 'stage',
    group: 'what-if',
    when: hasConcept,
    isOn,
    run: (context) => {
      const { subject, view } = context;
      const concept = subject?.kind === 'concept' && useArrangement.getState().authored?.concept.get(subject.id);
      if (!concept) return;
      const why = whyNotPushed(concept);
      if (why) {
        refuse(why);
        view.open('what-if');
        return;
      }
      if (isOn(context)) release(concept.id);
      else pushConcept(concept.id, direction, kind);
      turn(context);
    },
  };
};

/** Questions about what would happen. */
export const SUPPOSING = actions({
  'what-if': {
    label: 'What if',
    icon: FlaskConical,
    keys: ['W'],
    where: 'window',
    group: 'what-if',
    run: ({ view }) => {
      view.open('what-if');
      callScenario();
    },
  },
  'push-up': push('press', 1, { label: 'Push up', icon: ArrowBigUp, keys: ['>'] }),
  'push-down': push('press', -1, { label: 'Push down', icon: ArrowBigDown, keys: ['<'] }),
  'hold-up': push('clamp', 1, { label: 'Hold up', icon: ArrowUpToLine, keys: ['Ctrl+>'] }),
  'hold-down': push('clamp', -1, { label: 'Hold down', icon: ArrowDownToLine, keys: ['Ctrl+<'] }),
  block: {
    label: 'Block this relation',
    icon: Ban,
    keys: ['X'],
    where: 'window',
    group: 'what-if',
    when: ({ subject }) =>
      subject?.kind === 'relation' && (useArrangement.getState().authored?.relation.get(subject.id)?.sign ?? 0) !== 0,
    isOn: (context) => pushOf(context)?.kind === 'block',
    run: (context) => {
      const { subject } = context;
      if (subject?.kind !== 'relation') return;
      if (pushOf(context)) release(subject.id);
      else blockRelation(subject.id);
      turn(context);
    },
  },
  release: {
    label: 'Release it from the what-if',
    icon: Undo,
    keys: [],
    where: 'window',
    group: 'what-if',
    when: (context) => pushOf(context) !== undefined,
    run: ({ subject }) => subject && release(subject.id),
  },
  why: {
    label: 'Why it moves in the what-if',
    icon: CircleQuestionMark,
    keys: ['Y'],
    where: 'window',
    group: 'what-if',
    when: (context) => hasConcept(context) && useScenario.getState().isOn,
    run: ({ subject, view }) => {
      if (subject?.kind !== 'concept') return;
      view.open('what-if');
      explain(subject.id);
      callScenario();
    },
  },
});
