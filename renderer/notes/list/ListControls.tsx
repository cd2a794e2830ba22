import { ListFilter } from 'lucide-react';
import { useState } from 'react';
import { AXES } from '../../../content/schema/index.ts';
import { LABEL_COLOURS, type Note } from '../../../preload/contract.ts';
import { useAtlas } from '../../state/atlas.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { axisWord } from '../../words/kind.ts';
import { axesOf } from './axes.ts';
import { countLabels, countScopes, countTags, EVERYTHING, isNarrowed, PERIODS, SCOPES } from './narrow.ts';
import { GROUPINGS, SORTS } from './order.ts';
import { groupBy, narrow, sortBy, useList } from './store.ts';
import { GROUPING_WORDS, LABEL_WORDS, PERIOD_WORDS, SCOPE_WORDS, SORT_WORDS } from './words.ts';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly (readonly [value: Value, words: string])[];
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, choices, onChoose }: ChoiceProps<Value>) {
  return (
    <label className="note-choice">
      <span className="hidden">{label}</span>
      <select
        title={label}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = choices.find(([each]) => each === currentTarget.value);
          if (chosen) onChoose(chosen[0]);
        }}
      >
        {choices.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

const ANY = '';

/** Fields that narrow the list, each choice with the notes it would find. */
function Narrow({ notes }: { readonly notes: readonly Note[] }) {
  const atlas = useAtlas();
  const asked = useList((state) => state.narrowing);
  const axes = AXES.flatMap((axis) => {
    const count = notes.filter((note) => axesOf(atlas, note).has(axis)).length;
    return count > 0 || asked.axis === axis ? [[axis, `${axisWord(axis)} (${count})`] as const] : [];
  });
  const tags = countTags(notes).map(({ key, tag, count }) => [key, `#${tag} (${count})`] as const);
  const labels = countLabels(notes).map(([colour, count]) => [colour, `${LABEL_WORDS[colour]} (${count})`] as const);
  return (
    <fieldset className="note-narrow">
      <legend className="hidden">Narrow the list</legend>
      <Choice
        label="Tag"
        value={asked.tag ?? ANY}
        choices={[[ANY, 'Any tag'], ...tags]}
        onChoose={(tag) => narrow({ tag: tag === ANY ? null : tag })}
      />
      <Choice
        label="Axis"
        value={asked.axis ?? ANY}
        choices={[[ANY, 'Any axis'], ...axes]}
        onChoose={(axis) => narrow({ axis: AXES.find((each) => each === axis) ?? null })}
      />
      <Choice
        label="Colour"
        value={asked.label ?? ANY}
        choices={[[ANY, 'Any colour'], ...labels]}
        onChoose={(label) => narrow({ label: LABEL_COLOURS.find((each) => each === label) ?? null })}
      />
      <Choice
        label="Time"
        value={String(asked.period ?? ANY)}
        choices={[[ANY, 'Any time'], ...PERIODS.map((period) => [String(period), PERIOD_WORDS[period]] as const)]}
        onChoose={(period) => narrow({ period: PERIODS.find((each) => String(each) === period) ?? null })}
      />
      <label className="note-check">
        <input
          type="checkbox"
          checked={asked.isPinned}
          onChange={(event) => narrow({ isPinned: event.currentTarget.checked })}
        />
        Pinned only
      </label>
      {isNarrowed(asked) && (
        <Button look="quiet" size="small" onClick={() => narrow({ ...EVERYTHING, scope: asked.scope })}>
          Show all
        </Button>
      )}
    </fieldset>
  );
}

interface ListControlsProps {
  readonly notes: readonly Note[];
  /** How many notes a search has found, which stand best first; null while nothing is searched for. */
  readonly found: number | null;
}

/** How the list is narrowed, sorted and grouped. */
export function ListControls({ notes, found }: ListControlsProps) {
  const { narrowing, sort, grouping } = useList();
  const [isOpen, setOpen] = useState(isNarrowed(narrowing));
  const counts = countScopes(notes);
  return (
    <>
      <fieldset className="chips">
        <legend className="hidden">Notes about</legend>
        {SCOPES.filter((scope) => scope === 'all' || counts[scope] > 0 || narrowing.scope === scope).map((scope) => (
          <button
            key={scope}
            type="button"
            className="chip"
            aria-pressed={scope === narrowing.scope}
            onClick={() => narrow({ scope })}
          >
            {SCOPE_WORDS[scope]} {scope !== 'all' && counts[scope]}
          </button>
        ))}
      </fieldset>
      <div className="note-order">
        {found === null ? (
          <Choice
            label="Sort"
            value={sort}
            choices={SORTS.map((each) => [each, SORT_WORDS[each]] as const)}
            onChoose={sortBy}
          />
        ) : (
          <span className="note-found">{found} found, best first</span>
        )}
        <Choice
          label="Group"
          value={grouping}
          choices={GROUPINGS.map((each) => [each, GROUPING_WORDS[each]] as const)}
          onChoose={groupBy}
        />
        <IconButton
          icon={ListFilter}
          label={isNarrowed(narrowing) ? 'More filters, some are on' : 'More filters'}
          className={isNarrowed(narrowing) ? 'is-on' : ''}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      {isOpen && <Narrow notes={notes} />}
    </>
  );
}
