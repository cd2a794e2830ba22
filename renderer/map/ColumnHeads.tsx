import type { CSSProperties, Ref } from 'react';
import type { Column } from '../../content/schema/index.ts';

interface Props {
  readonly columns: readonly Column[];
  readonly ref: Ref<HTMLDivElement>;
}

const offset = ({ x, width }: Column) => ({ '--head-x': x + width / 2 }) as CSSProperties;

/** Number and title of every column, above the map: they pan and zoom with it sideways, and stay when it goes down. */
export function ColumnHeads({ columns, ref }: Props) {
  return (
    <div className="column-heads" ref={ref} aria-hidden="true">
      {columns.map((column) => (
        <div key={column.number} className="column-head" style={offset(column)}>
          <b>{column.number}</b>
          <span>{column.title}</span>
        </div>
      ))}
    </div>
  );
}
