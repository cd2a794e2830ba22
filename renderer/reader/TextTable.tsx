import { useId } from 'react';
import type { Table } from '../../content/schema/index.ts';
import type { Sources } from '../ui/sources.ts';
import { Marked, SubjectWords } from './Marked.tsx';

interface TextTableProps {
  readonly table: Table;
  readonly sources: Sources;
}

/** A table of the course. Its first column names the rows; its last one says what speaks against them. */
export function TextTable({ table, sources }: TextTableProps) {
  const id = useId();
  return (
    // Wider than a narrow window, it scrolls sideways in its own frame; the keyboard has to reach that.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is scrolled by the keyboard too
    <section className="text-table" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id}>{table.title}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ concept, cells: [head = '', ...cells] }) => (
            <tr key={head}>
              <th scope="row">
                {concept ? (
                  <SubjectWords subject={{ kind: 'concept', id: concept }} text={head} />
                ) : (
                  <Marked text={head} sources={sources} />
                )}
              </th>
              {cells.map((cell, index) => (
                <td key={table.columns[index + 1]}>
                  <Marked text={cell} sources={sources} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
