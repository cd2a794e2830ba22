import { GRADES, type Level } from '../../content/schema/index.ts';
import { type CitedIn, narrowReferences, useLibrary } from '../state/library.ts';
import { announce } from '../ui/announcer.tsx';
import { FilterField } from '../ui/FilterField.tsx';
import { Choice } from './Choice.tsx';
import { fitting, type Listed } from './references.ts';

const LEVEL_OPTIONS = [
  { value: 'fundamentals', label: 'Fundamentals' },
  { value: 'intermediate', label: 'Intermediate' },
  { value: 'academic', label: 'Academic' },
] as const satisfies readonly { value: Level; label: string }[];

const CITED_OPTIONS = [
  { value: 'concepts', label: 'By a concept' },
  { value: 'relations', label: 'By a relation' },
  { value: 'claims', label: 'By the audit' },
  { value: 'texts', label: 'By a text' },
] as const satisfies readonly { value: CitedIn; label: string }[];

const GRADE_OPTIONS = GRADES.map((grade) => ({ value: grade, label: `Evidence ${grade}` }));

/** What narrows and orders the sources. */
export function ReferenceFilters({ all }: { readonly all: readonly Listed[] }) {
  const filter = useLibrary((state) => state.references);
  return (
    <div className="library-filter">
      <FilterField
        label="Filter sources"
        placeholder="Filter by author, title, year or journal"
        value={filter.words}
        onChange={(words) => {
          narrowReferences({ words });
          announce(`${fitting(all, { ...filter, words }).length} sources`);
        }}
      />
      <Choice
        label="Level of what cites it"
        any="Any level"
        options={LEVEL_OPTIONS}
        chosen={filter.level}
        onChoose={(level) => narrowReferences({ level })}
      />
      <Choice
        label="Evidence of what cites it"
        any="Any evidence"
        options={GRADE_OPTIONS}
        chosen={filter.grade}
        onChoose={(grade) => narrowReferences({ grade })}
      />
      <Choice
        label="Where it is cited"
        any="Cited anywhere"
        options={CITED_OPTIONS}
        chosen={filter.citedIn}
        onChoose={(citedIn) => narrowReferences({ citedIn })}
      />
      <fieldset className="chips">
        <legend className="hidden">Only</legend>
        <button
          type="button"
          className="chip"
          aria-pressed={filter.fromArticle}
          onClick={() => narrowReferences({ fromArticle: !filter.fromArticle })}
        >
          Of the article
        </button>
        <button
          type="button"
          className="chip"
          aria-pressed={filter.checked === true}
          onClick={() => narrowReferences({ checked: filter.checked === true ? null : true })}
        >
          Record checked
        </button>
        <button
          type="button"
          className="chip"
          aria-pressed={filter.checked === false}
          onClick={() => narrowReferences({ checked: filter.checked === false ? null : false })}
        >
          Not yet checked
        </button>
      </fieldset>
    </div>
  );
}
