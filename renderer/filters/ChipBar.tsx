import { UsersRound, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { ContextKey } from '../../content/schema/index.ts';
import { type Facet, facetKey, facetsOf, toggle } from '../state/facet.ts';
import { choicesOf, withChoice } from '../state/lens.ts';
import { useLights } from '../state/lights.ts';
import { useSettings } from '../state/settings.ts';
import { Button } from '../ui/Button.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { contextWord } from '../words/context.ts';
import { facetWord } from '../words/facet.ts';
import { focusLegendButton } from './LegendButton.tsx';
import { useCountWords } from './news.ts';
import { VerbSwitch } from './VerbSwitch.tsx';
import '../ui/filter.css';
import './chip-bar.css';

interface ChipProps {
  readonly what: 'filter' | 'context';
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** One thing that is asked for. Pressed, or with Delete, it is asked for no more. */
function Chip({ what, onRemove, children }: ChipProps) {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Backspace' && event.key !== 'Delete') return;
    event.preventDefault();
    onRemove();
  };
  return (
    <li>
      <button
        type="button"
        className="chip"
        data-chip
        data-what={what}
        onClick={onRemove}
        onKeyDown={press}
        title={what === 'filter' ? 'Remove this filter' : 'Leave this context'}
      >
        {what === 'context' && <UsersRound className="icon" size={14} aria-hidden />}
        <VisuallyHidden>{what === 'filter' ? 'Remove filter' : 'Leave context'} </VisuallyHidden>
        {children}
        <X className="icon" size={14} aria-hidden />
      </button>
    </li>
  );
}

/** What the map and the list are narrowed to, how much of them that leaves, and what becomes of the rest. */
export function ChipBar() {
  const filter = useLights((state) => state.filter);
  const lens = useLights((state) => state.lens);
  const isLegendOpen = useSettings((state) => state.showsLegend);
  const words = useCountWords();
  const list = useRef<HTMLUListElement>(null);
  const facets = facetsOf(filter);
  const choices = choicesOf(lens);
  if (facets.length + choices.length === 0 && !isLegendOpen) return null;

  /** The keyboard goes on to the next chip, else to the one before; after the last to the legend's button. */
  const leave = (place: number) => {
    const chips = [...(list.current?.querySelectorAll<HTMLElement>('[data-chip]') ?? [])];
    const next = chips[place + 1] ?? chips[place - 1];
    if (next) next.focus();
    else focusLegendButton();
  };
  const remove = (facet: Facet, place: number) => {
    const { narrow, filter: now } = useLights.getState();
    leave(place);
    narrow(toggle(now, facet));
  };
  const unchoose = (key: ContextKey, place: number) => {
    const { lookIn, lens: now } = useLights.getState();
    leave(place);
    lookIn(withChoice(now, key, null));
  };
  const clear = () => {
    focusLegendButton();
    useLights.getState().widen();
  };

  return (
    <section className="chip-bar" aria-label="Active filters">
      <VerbSwitch />
      {facets.length + choices.length > 0 && (
        <ul className="chips" ref={list} aria-label="What is asked for">
          {choices.map(({ key, value }, place) => (
            <Chip key={key} what="context" onRemove={() => unchoose(key, place)}>
              {contextWord(value)}
            </Chip>
          ))}
          {facets.map((facet, place) => (
            <Chip key={facetKey(facet)} what="filter" onRemove={() => remove(facet, choices.length + place)}>
              {facetWord(facet)}
            </Chip>
          ))}
        </ul>
      )}
      <span className="chip-count">{words}</span>
      {facets.length + choices.length > 0 && (
        <Button look="quiet" size="small" onClick={clear}>
          Clear all
        </Button>
      )}
    </section>
  );
}
