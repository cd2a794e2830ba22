import { ArrowDown, ArrowUp } from 'lucide-react';
import { announce } from '../ui/announcer.tsx';
import { COLUMNS, type Column, sortAfter } from './rows.ts';
import { setTwin, useTwin } from './store.ts';

const TITLES: Readonly<Record<Column, string>> = {
  source: 'Source',
  verb: 'Verb',
  target: 'Target',
  evidence: 'Evidence',
  timescale: 'How soon',
  contested: 'Contested',
  lane: 'Lane',
  note: 'My note',
};

/** The heads of the table: each sorts by its column, pressed again the other way round. */
export function TableHead() {
  const sort = useTwin((state) => state.sort);
  const press = (column: Column) => {
    const next = sortAfter(sort, column);
    setTwin({ sort: next });
    announce(`Sorted by ${TITLES[column].toLowerCase()}, ${next.isDescending ? 'descending' : 'ascending'}.`);
  };
  const Arrow = sort.isDescending ? ArrowDown : ArrowUp;
  return (
    <thead>
      <tr>
        {COLUMNS.map((column) => (
          <th
            key={column}
            scope="col"
            aria-sort={sort.by !== column ? undefined : sort.isDescending ? 'descending' : 'ascending'}
          >
            <button type="button" onClick={() => press(column)}>
              {TITLES[column]}
              {sort.by === column && <Arrow className="icon" size={14} aria-hidden />}
            </button>
          </th>
        ))}
        <td />
      </tr>
    </thead>
  );
}
