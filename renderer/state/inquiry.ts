import { create } from 'zustand';
import type { ConceptId, RelationId } from '../../content/schema/index.ts';
import { useView } from './view.ts';

/** What the page of routes is asked. */
export interface Inquiry {
  readonly section: 'routes' | 'loops';
  /** Start and end of the routes. */
  readonly from: ConceptId | null;
  readonly to: ConceptId | null;
  /** What the listed loops pass; null: all loops. */
  readonly through: ConceptId | RelationId | null;
}

interface InquiryState extends Inquiry {
  /** Counts the questions; the page answers each once by lighting its best route. */
  readonly asked: number;
  readonly answered: number;
}

/** The question stays while other pages are open. */
export const useInquiry = create<InquiryState>()(() => ({
  section: 'routes',
  from: null,
  to: null,
  through: null,
  asked: 0,
  answered: 0,
}));

/** Changes what the page shows, without a question that it would answer by lighting something. */
export const setInquiry = (change: Partial<Inquiry>): void => useInquiry.setState(change);

/** Asks the page of routes something, without turning to it. */
export const ask = (change: Partial<Inquiry>): void =>
  useInquiry.setState(({ asked }) => ({ ...change, asked: asked + 1 }));

/**
 * Marks one end of a route. It completes a question that lacks just this end and turns to the answer; else it begins a
 * new question, so that no end of an old one is left.
 */
const setRouteEndAt = (end: 'from' | 'to', id: ConceptId): void => {
  const other = end === 'from' ? 'to' : 'from';
  const { from, to } = useInquiry.getState();
  const isComplete = from !== null && to !== null;
  ask({ section: 'routes', [other]: isComplete ? null : useInquiry.getState()[other], [end]: id });
  if (useInquiry.getState()[other]) useView.getState().open('routes');
};

/** Routes are to start here: turns to them where their end is marked already, else waits for it. */
export const setRouteStart = (id: ConceptId): void => setRouteEndAt('from', id);

/** Routes are to end here: turns to them where their start is marked already, else waits for it. */
export const setRouteEnd = (id: ConceptId): void => setRouteEndAt('to', id);

/** Turns to the feedback loops that pass a concept or a relation. */
export const showLoopsThrough = (through: ConceptId | RelationId): void => {
  ask({ section: 'loops', through });
  useView.getState().open('routes');
};
