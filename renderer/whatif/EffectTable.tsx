import { type KeyboardEvent, useMemo, useState } from 'react';
import type { ConceptId } from '../../content/schema/index.ts';
import type { Question } from '../inference/question.ts';
import { explain, useScenario } from '../state/scenario.ts';
import { rowAfter } from '../ui/row-keys.ts';
import { type EffectRow, rowsIn, VIEWS, type View } from './rows.ts';
import { TableRow } from './TableRow.tsx';
import { useFirsts } from './use-firsts.ts';
import type { WayNotes } from './way.ts';
import '../ui/filter.css';
import './effects.css';

const VIEW_WORDS: Readonly<Record<View, string>> = {
  all: 'All that moves',
  down: 'Down',
  up: 'Up',
  depends: 'Depends',
  none: 'No known path',
  different: 'Different',
};

interface EffectTableProps {
  readonly rows: readonly EffectRow[];
  readonly question: Question;
  /** The question of the other column; null where nothing is compared. */
  readonly compared: Question | null;
  readonly notes: WayNotes;
}

/** The arrow keys walk the rows, of which one is a tab stop. */
const walk = (event: KeyboardEvent<HTMLElement>): void => {
  const heads = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const place = event.target instanceof HTMLElement ? heads.indexOf(event.target) : -1;
  if (place < 0 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const next = rowAfter(event.key, place, heads.length);
  if (next === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  heads[next]?.focus();
};

/** Where everything goes, largest first: the map as a table. A row unfolds why. */
export function EffectTable({ rows, question, compared, notes }: EffectTableProps) {
  const shown = useScenario((state) => state.shown);
  const [view, setView] = useState<View>('all');
  const [active, setActive] = useState<ConceptId | null>(null);
  const firsts = useFirsts(question);
  const isComparing = compared !== null;
  const views = VIEWS.filter((each) => each !== 'different' || isComparing);
  const narrowed = views.includes(view) ? view : 'all';
  // What is explained is listed too, also where it was chosen on the map, outside of what the table shows.
  const listed = useMemo(() => {
    const fitting = new Set(rowsIn(rows, narrowed));
    return rows.filter((row) => fitting.has(row) || row.concept.id === shown);
  }, [rows, narrowed, shown]);
  const stop = listed.find(({ concept }) => concept.id === (active ?? shown)) ?? listed[0];
  return (
    <>
      <fieldset className="chips" aria-label="Show">
        {views.map((each) => (
          <button
            key={each}
            type="button"
            className="chip"
            aria-pressed={each === narrowed}
            onClick={() => {
              setView(each);
              explain(null);
            }}
          >
            {VIEW_WORDS[each]} <span className="count">{rowsIn(rows, each).length}</span>
          </button>
        ))}
      </fieldset>
      {listed.length === 0 ? (
        <p className="whatif-hint">Nothing of this kind.</p>
      ) : (
        <table className="effects" data-compared={isComparing || undefined} onKeyDown={walk} data-keys="stage">
          <caption className="hidden">Where everything goes, the largest effect first</caption>
          <thead>
            <tr>
              <th scope="col">Concept</th>
              <th scope="col">{isComparing ? 'This' : 'Effect'}</th>
              {isComparing ? <th scope="col">Kept</th> : <th scope="col">Evidence</th>}
              <th scope="col">Size</th>
              <th scope="col" className="effects-wide">
                How sure
              </th>
              <th scope="col" className="effects-wide">
                After
              </th>
            </tr>
          </thead>
          <tbody>
            {listed.map((each) => (
              <TableRow
                key={each.concept.id}
                row={each}
                question={question}
                first={firsts.get(each.concept.id) ?? null}
                isStop={each === stop}
                isShown={each.concept.id === shown}
                onFocus={setActive}
                notes={notes}
              />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
