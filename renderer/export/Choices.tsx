import { useId } from 'react';
import { wishedTitle } from './draw.ts';
import { FORMATS, type Format } from './formats.ts';
import { screenTheme } from './paper.ts';
import { type Moment, type Part, partsOf } from './pictures.ts';
import { ChoiceField, PartField, SourcesField } from './pieces.tsx';
import type { Wish } from './wish.ts';

interface Props {
  readonly moment: Moment;
  readonly wish: Wish;
  readonly onChange: (change: Partial<Wish>) => void;
}

const FORMAT_OPTIONS = (Object.keys(FORMATS) as Format[]).map((value) => ({ value, label: FORMATS[value].name }));

const COLOUR_OPTIONS = [
  { value: 'paper', label: 'Light, for paper' },
  { value: 'screen', label: 'As on screen' },
] as const;

const partLabel = (part: Part, { lights }: Moment): string => {
  switch (part) {
    case 'whole':
      return 'The whole map';
    case 'view':
      return 'What is in sight';
    case 'lit':
      return lights.lit?.label ?? 'What is lit';
  }
};

/** What of the map, as what, in which colours, under which title. */
export function Choices({ moment, wish, onChange }: Props) {
  const id = useId();
  return (
    <div className="export-choices">
      <PartField
        parts={partsOf(moment)}
        chosen={wish.part}
        labelOf={(part) => partLabel(part, moment)}
        onChoose={(part) => onChange({ part, title: null })}
      />
      <div>
        <label className="label" htmlFor={id}>
          Title
        </label>
        <input
          id={id}
          className="export-title"
          type="text"
          maxLength={200}
          value={wishedTitle(moment, wish)}
          onChange={(event) => onChange({ title: event.currentTarget.value })}
        />
      </div>
      <ChoiceField
        legend="As"
        options={FORMAT_OPTIONS}
        chosen={wish.format}
        onChoose={(format) => onChange({ format })}
        about={FORMATS[wish.format].about}
      />
      {wish.part !== 'lit' && (
        <SourcesField
          label="List the sources under the map"
          isOn={wish.listsSources}
          onChange={(listsSources) => onChange({ listsSources })}
        />
      )}
      {screenTheme() !== 'light' && (
        <ChoiceField
          legend="Colours"
          options={COLOUR_OPTIONS}
          chosen={wish.colours}
          onChoose={(colours) => onChange({ colours })}
        />
      )}
    </div>
  );
}
