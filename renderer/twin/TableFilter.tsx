import { Search } from 'lucide-react';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import type { Filter } from './rows.ts';
import { setTwin, useTwin } from './store.ts';
import '../ui/filter.css';

const CHIPS = [
  { mark: 'onlyContested', label: 'Contested' },
  { mark: 'onlyNoted', label: 'Has my note' },
] as const satisfies readonly { mark: keyof Filter; label: string }[];

/** Narrows the table: words that a row must hold, marks that it must carry. */
export function TableFilter() {
  const filter = useTwin((state) => state.filter);
  return (
    <div className="twin-filter">
      <label className="field">
        <Search className="icon" size={16} aria-hidden />
        <VisuallyHidden>Filter relations</VisuallyHidden>
        <input
          type="text"
          placeholder="Filter by name, verb or evidence"
          autoComplete="off"
          spellCheck={false}
          value={filter.query}
          onChange={(event) => setTwin({ filter: { ...filter, query: event.currentTarget.value } })}
        />
      </label>
      {CHIPS.map(({ mark, label }) => (
        <button
          key={mark}
          type="button"
          className="chip"
          aria-pressed={filter[mark]}
          onClick={() => setTwin({ filter: { ...filter, [mark]: !filter[mark] } })}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
