import type { Found } from './documents.ts';
import { HitRow } from './HitRow.tsx';
import type { HitGroup, Results } from './search.ts';

const GROUP_TITLES: Readonly<Record<Found['kind'], string>> = {
  concept: 'Concepts',
  relation: 'Relations',
  fact: 'Facts',
  note: 'Notes',
  entry: 'Journal',
  passage: 'Text',
  reference: 'Sources',
  term: 'Glossary',
  claim: 'Claims of the article',
};

interface ResultListProps {
  readonly id: string;
  readonly results: Results;
  /** Place of the row that Enter picks, counted over all groups. */
  readonly active: number;
  readonly optionId: (index: number) => string;
  readonly onPick: (index: number) => void;
}

/** How many rows stand above a group. */
const rowsBefore = (groups: readonly HitGroup[], index: number): number =>
  groups.slice(0, index).reduce((sum, { hits }) => sum + hits.length, 0);

/** The listbox under the search field: groups with their counts, rows numbered through. */
export function ResultList({ id, results, active, optionId, onPick }: ResultListProps) {
  const { groups } = results;
  return (
    <div role="listbox" id={id} aria-label="Results">
      {groups.map(({ kind, total, hits }, groupIndex) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand inside of a listbox
        <div role="group" key={kind} aria-label={GROUP_TITLES[kind]} className="hit-group">
          <div className="label" aria-hidden="true">
            {GROUP_TITLES[kind]} <span className="count">{total}</span>
          </div>
          {hits.map((hit, hitIndex) => {
            const at = rowsBefore(groups, groupIndex) + hitIndex;
            return (
              <HitRow key={hit.id} hit={hit} id={optionId(at)} isActive={at === active} onPick={() => onPick(at)} />
            );
          })}
        </div>
      ))}
    </div>
  );
}
