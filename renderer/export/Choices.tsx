import { useId } from 'react';
import { Segments } from '../ui/Segments.tsx';
import { wishedTitle } from './draw.ts';
import { FORMATS, type Format } from './formats.ts';
import { screenTheme } from './paper.ts';
import { type Moment, type Part, partsOf } from './pictures.ts';
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

/** `showModal` looks for the attribute, which React does not write: the keyboard starts on what is chosen. */
const startHere = (input: HTMLInputElement | null): void => {
  input?.toggleAttribute('autofocus', input.checked);
};

/** What of the map, as what, in which colours, under which title. */
export function Choices({ moment, wish, onChange }: Props) {
  const id = useId();
  return (
    <div className="export-choices">
      <fieldset>
        <legend className="label">What</legend>
        {partsOf(moment).map((part) => (
          <label key={part}>
            <input
              ref={startHere}
              type="radio"
              name={`${id}part`}
              checked={part === wish.part}
              onChange={() => onChange({ part, title: null })}
            />
            {partLabel(part, moment)}
          </label>
        ))}
      </fieldset>
      <div>
        <label className="label" htmlFor={`${id}title`}>
          Title
        </label>
        <input
          id={`${id}title`}
          className="export-title"
          type="text"
          maxLength={200}
          value={wishedTitle(moment, wish)}
          onChange={(event) => onChange({ title: event.currentTarget.value })}
        />
      </div>
      <div>
        <p className="label" aria-hidden="true">
          As
        </p>
        <Segments
          legend="As"
          options={FORMAT_OPTIONS}
          chosen={wish.format}
          onChoose={(format) => onChange({ format })}
        />
        <p className="export-about">{FORMATS[wish.format].about}</p>
      </div>
      {wish.part !== 'lit' && (
        <label className="export-check">
          <input
            type="checkbox"
            checked={wish.listsSources}
            onChange={(event) => onChange({ listsSources: event.currentTarget.checked })}
          />
          List the sources under the map
        </label>
      )}
      {screenTheme() !== 'light' && (
        <div>
          <p className="label" aria-hidden="true">
            Colours
          </p>
          <Segments
            legend="Colours"
            options={COLOUR_OPTIONS}
            chosen={wish.colours}
            onChoose={(colours) => onChange({ colours })}
          />
        </div>
      )}
    </div>
  );
}
