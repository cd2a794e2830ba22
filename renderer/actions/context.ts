import { ConceptId, RelationId } from '../../content/schema/index.ts';
import { useLights } from '../state/lights.ts';
import { useSettings } from '../state/settings.ts';
import { type Subject, subjectKey, useView } from '../state/view.ts';
import {
  type MapHands,
  type MarkHands,
  type SpeechHands,
  type TextHands,
  useHands,
  type WindowHands,
} from './hands.ts';

/** All that an action is told. */
export interface ActionContext {
  /** What it is about: the concept or relation that the keyboard is on, else what is selected. */
  readonly subject: Subject | null;
  readonly view: ReturnType<typeof useView.getState>;
  readonly lights: ReturnType<typeof useLights.getState>;
  readonly settings: ReturnType<typeof useSettings.getState>;
  readonly map: MapHands | null;
  readonly text: TextHands | null;
  readonly marks: MarkHands | null;
  readonly speech: SpeechHands | null;
  readonly window: WindowHands | null;
}

/** The attribute of an element that stands for a concept or relation: `concept:cortisol`. */
export const subjectData = (subject: Subject | null) =>
  ({ 'data-subject': subject ? subjectKey(subject) : undefined }) as const;

/** The concept or relation that an element, or what it lies in, stands for. */
export const subjectAt = (element: Element | null): Subject | null => {
  const [kind, id] = element?.closest<HTMLElement>('[data-subject]')?.dataset.subject?.split(':') ?? [];
  if (kind === 'concept') return { kind, id: ConceptId.parse(id) };
  if (kind === 'relation') return { kind, id: RelationId.parse(id) };
  return null;
};

/** The context of what happens now. `about`: instead of what the keyboard is on or what is selected. */
export const contextNow = (about?: Subject | null): ActionContext => {
  const view = useView.getState();
  const subject = about === undefined ? (subjectAt(document.activeElement) ?? view.selected) : about;
  return { subject, view, lights: useLights.getState(), settings: useSettings.getState(), ...useHands.getState() };
};
