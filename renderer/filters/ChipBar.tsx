import { X } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { type Facet, facetKey, facetsOf, toggle } from '../state/facet.ts';
import { useLights } from '../state/lights.ts';
import { useSettings } from '../state/settings.ts';
import { Button } from '../ui/Button.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { facetWord } from '../words/facet.ts';
import { focusLegendButton } from './LegendButton.tsx';
import { useCountWords } from './news.ts';
import { VerbSwitch } from './VerbSwitch.tsx';
import '../ui/filter.css';
import './chip-bar.css';

interface ChipProps {
  readonly facet: Facet;
  readonly onRemove: () => void;
}

/** One thing that is asked for. Pressed, or with Delete, it is asked for no more. */
function Chip({ facet, onRemove }: ChipProps) {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Backspace' && event.key !== 'Delete') return;
    event.preventDefault();
    onRemove();
  };
  return (
    <li>
      <button type="button" className="chip" data-chip onClick={onRemove} onKeyDown={press} title="Remove this filter">
        <VisuallyHidden>Remove filter </VisuallyHidden>
        {facetWord(facet)}
        <X className="icon" size={14} aria-hidden />
      </button>
    </li>
  );
}

/** What the map and the list are narrowed to, how much of them that leaves, and what becomes of the rest. */
export function ChipBar() {
  const filter = useLights((state) => state.filter);
  const isLegendOpen = useSettings((state) => state.showsLegend);
  const words = useCountWords();
  const list = useRef<HTMLUListElement>(null);
  const facets = facetsOf(filter);
  if (facets.length === 0 && !isLegendOpen) return null;

  /** The keyboard goes on to the next chip, else to the one before; after the last to the legend's button. */
  const remove = (facet: Facet, place: number) => {
    const chips = [...(list.current?.querySelectorAll<HTMLElement>('[data-chip]') ?? [])];
    const next = chips[place + 1] ?? chips[place - 1];
    const { narrow, filter: now } = useLights.getState();
    if (next) next.focus();
    else focusLegendButton();
    narrow(toggle(now, facet));
  };
  const clear = () => {
    focusLegendButton();
    useLights.getState().widen();
  };

  return (
    <section className="chip-bar" aria-label="Active filters">
      <VerbSwitch />
      {facets.length > 0 && (
        <ul className="chips" ref={list} aria-label="What is asked for">
          {facets.map((facet, place) => (
            <Chip key={facetKey(facet)} facet={facet} onRemove={() => remove(facet, place)} />
          ))}
        </ul>
      )}
      <span className="chip-count">{words}</span>
      {facets.length > 0 && (
        <Button look="quiet" size="small" onClick={clear}>
          Clear all
        </Button>
      )}
    </section>
  );
}
