import type { PackNote, PackPlan, PackRefusal } from '../../../preload/contract.ts';
import { Segments } from '../../ui/Segments.tsx';
import { counted } from '../../words/counted.ts';
import { ConflictView } from './ConflictView.tsx';
import type { Chosen } from './ImportPack.tsx';
import { besides, isEmpty } from './tell.ts';

/** Rows that are drawn; nobody reads more of them, and a pack may have thousands. */
const MOST_ROWS = 200;

interface FoldProps<Row> {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly isOpen?: boolean;
  readonly keyOf: (row: Row, index: number) => string;
  readonly children: (row: Row) => React.ReactNode;
}

/** A list that folds away, with what it counts as its title. */
function Fold<Row>({ title, rows, isOpen = false, keyOf, children }: FoldProps<Row>) {
  if (rows.length === 0) return null;
  return (
    <details className="pack-fold" open={isOpen}>
      <summary>{title}</summary>
      <ul>
        {rows.slice(0, MOST_ROWS).map((row, index) => (
          <li key={keyOf(row, index)}>{children(row)}</li>
        ))}
        {rows.length > MOST_ROWS && <li className="muted">and {rows.length - MOST_ROWS} more</li>}
      </ul>
    </details>
  );
}

const noteRow = ({ title, isTrashed }: PackNote) => (
  <>
    <bdi>{title || 'Untitled note'}</bdi>
    {isTrashed && <span className="muted"> · in the trash</span>}
  </>
);

const refusalRow = ({ path, reason }: PackRefusal) => (
  <>
    <bdi className="pack-path">{path || '(no name)'}</bdi>
    <span className="pack-reason">{reason}</span>
  </>
);

const SIDES = [
  { value: 'mine', label: 'Keep mine' },
  { value: 'theirs', label: 'Take the imported one' },
] as const;

interface PlanViewProps {
  readonly plan: PackPlan;
  readonly chosen: Chosen;
  readonly onChoose: (more: Partial<Chosen>) => void;
}

/** What an import would do: what comes in, what is asked, what is left out and why. */
export function PlanView({ plan, chosen, onChoose }: PlanViewProps) {
  const { added, updated, conflicts, refused, remarks, arrangement } = plan;
  return (
    <>
      {isEmpty(plan) && <p>There is nothing in it that is not here already.</p>}
      {conflicts.length > 0 && (
        <section aria-label="Changed on both sides">
          <h3>{counted(conflicts.length, 'note')} changed here and there</h3>
          {conflicts.map((conflict) => (
            <ConflictView
              key={conflict.id}
              conflict={conflict}
              chosen={chosen.notes[conflict.id]}
              onChoose={(side) => onChoose({ notes: { ...chosen.notes, [conflict.id]: side } })}
            />
          ))}
        </section>
      )}
      {arrangement === 'conflict' && (
        <section aria-label="Arrangement of the map">
          <h3>The map is arranged here and there, in different ways</h3>
          <Segments
            legend="Arrangement of the map"
            options={SIDES}
            chosen={chosen.arrangement}
            onChoose={(side) => onChoose({ arrangement: side })}
          />
        </section>
      )}
      <Fold
        title={`${counted(added.length, 'note comes', 'notes come')} in`}
        rows={added}
        isOpen
        keyOf={({ id }) => id}
      >
        {noteRow}
      </Fold>
      <Fold
        title={`${counted(updated.length, 'note')} brought up to date`}
        rows={updated}
        isOpen
        keyOf={({ id }) => id}
      >
        {noteRow}
      </Fold>
      {besides(plan).length > 0 && (
        <ul className="pack-besides">
          {besides(plan).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {remarks.map((remark) => (
        <p key={remark} className="pack-remark">
          {remark}
        </p>
      ))}
      <Fold
        title={`${counted(refused.length, 'file')} left out`}
        rows={refused}
        isOpen={refused.length <= 5}
        keyOf={({ path }, index) => `${index} ${path}`}
      >
        {refusalRow}
      </Fold>
    </>
  );
}
