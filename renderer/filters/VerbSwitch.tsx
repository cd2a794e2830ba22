import type { MapFilter } from '../../preload/contract.ts';
import { useLights } from '../state/lights.ts';
import { Segments } from '../ui/Segments.tsx';

const VERBS = [
  { value: 'highlight', label: 'Highlight' },
  { value: 'hide', label: 'Hide the rest' },
] as const satisfies readonly { readonly value: MapFilter['verb']; readonly label: string }[];

/** What a filter does: it dims what does not fit, or takes it away. Two different things, and one of them holds. */
export function VerbSwitch() {
  const verb = useLights((state) => state.filter.verb);
  const narrow = useLights((state) => state.narrow);
  return (
    <Segments
      legend="What fits the filter"
      options={VERBS}
      chosen={verb}
      onChoose={(value) => narrow({ verb: value })}
    />
  );
}
