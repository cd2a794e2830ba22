import { Search } from 'lucide-react';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { setTwin, useTwin } from './store.ts';
import '../ui/filter.css';

/** Narrows the table to rows that hold the words which are typed; the filter of the map narrows it besides. */
export function TableFilter() {
  const query = useTwin((state) => state.query);
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
          value={query}
          onChange={(event) => setTwin({ query: event.currentTarget.value })}
        />
      </label>
    </div>
  );
}
