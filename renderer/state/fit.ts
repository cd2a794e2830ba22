import { useMemo } from 'react';
import { useAtlas } from './atlas.ts';
import { isFitting } from './filter.ts';
import { useStandings } from './follow-lights.ts';
import { useLights } from './lights.ts';
import { isSameSubject, type Subject, useView } from './view.ts';

/** How a list answers the filter, and a light that shines alone. */
export interface Fit {
  /**
   * Whether it is listed: what fits, or everything where the filter only highlights; of that only what a light reaches
   * that shines alone; and always what is selected.
   */
  readonly keeps: (subject: Subject) => boolean;
  /** Whether it is dimmed because it does not fit. */
  readonly dims: (subject: Subject) => boolean;
}

const EVERYTHING: Fit = { keeps: () => true, dims: () => false };

/** {@link Fit} under the filter, the light and the selection now. The same object until its answers may change. */
export const useFit = (): Fit => {
  const atlas = useAtlas();
  const fitting = useStandings((state) => state.fitting);
  const alone = useStandings((state) => state.alone);
  const verb = useLights((state) => state.filter.verb);
  // What fits needs no exception, and so a new selection does not make the list anew.
  const exception = useView(({ selected }) => (selected && !isFitting(fitting, selected) ? selected : null));
  return useMemo(() => {
    if (!fitting && !alone) return EVERYTHING;
    const relation = exception?.kind === 'relation' ? atlas.relation.get(exception.id) : undefined;
    const isException = (subject: Subject) =>
      isSameSubject(subject, exception) ||
      (subject.kind === 'concept' && (subject.id === relation?.source || subject.id === relation?.target));
    return {
      keeps: (subject) =>
        isFitting(alone, subject) && (verb === 'highlight' || isFitting(fitting, subject) || isException(subject)),
      dims: (subject) => verb === 'highlight' && !isFitting(fitting, subject) && !isException(subject),
    };
  }, [atlas, fitting, alone, verb, exception]);
};
