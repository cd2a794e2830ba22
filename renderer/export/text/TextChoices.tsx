import { useId } from 'react';
import { CITATION_STYLES, type CitationStyle, type Level } from '../../../content/schema/index.ts';
import { readingNow } from '../../state/reading.ts';
import { Segments } from '../../ui/Segments.tsx';
import { levelWord } from '../../words/facet.ts';
import type { TextFormat } from '../deliver.ts';
import { FORMATS } from '../formats.ts';
import type { TextWish } from './wish.ts';

interface Props {
  readonly wish: TextWish;
  readonly onChange: (change: Partial<TextWish>) => void;
}

const TOLD = [
  { value: 'course', label: 'As the course tells it' },
  { value: 'plain', label: 'In plain words' },
] as const;

const STYLE: Readonly<Record<CitationStyle, string>> = { apa: 'APA', vancouver: 'Vancouver' };
const STYLES = CITATION_STYLES.map((value) => ({ value, label: STYLE[value] }));

const TEXT_FORMATS = ['pdf', 'print'] as const satisfies readonly TextFormat[];
const FORMAT_OPTIONS = TEXT_FORMATS.map((value) => ({ value, label: FORMATS[value].name }));

const ABOUT: Readonly<Record<TextFormat, string>> = {
  pdf: 'A4 pages, with links to the sources and an outline.',
  print: 'On the paper that your printer has.',
};

/** `showModal` looks for the attribute, which React does not write: the keyboard starts on what is chosen. */
const startHere = (input: HTMLInputElement | null): void => {
  input?.toggleAttribute('autofocus', input.checked);
};

/** How much of the text, how it is told, with which sources, as what. */
export function TextChoices({ wish, onChange }: Props) {
  const id = useId();
  const open: Level = readingNow().level;
  const parts = [open, 'all'] as const;
  return (
    <div className="export-choices">
      <fieldset>
        <legend className="label">What</legend>
        {parts.map((part) => (
          <label key={part}>
            <input
              ref={startHere}
              type="radio"
              name={`${id}part`}
              checked={part === wish.part}
              onChange={() => onChange({ part })}
            />
            {part === 'all' ? 'The whole course, all three depths' : `This depth: ${levelWord(part)}`}
          </label>
        ))}
      </fieldset>
      <div>
        <p className="label" aria-hidden="true">
          Told
        </p>
        <Segments
          legend="Told"
          options={TOLD}
          chosen={wish.isPlain ? 'plain' : 'course'}
          onChoose={(told) => onChange({ isPlain: told === 'plain' })}
        />
      </div>
      <div>
        <label className="export-check">
          <input
            type="checkbox"
            checked={wish.listsSources}
            onChange={(event) => onChange({ listsSources: event.currentTarget.checked })}
          />
          Number its sources and list them at the end
        </label>
        {wish.listsSources && (
          <Segments
            legend="Sources set as"
            options={STYLES}
            chosen={wish.style}
            onChoose={(style) => onChange({ style })}
          />
        )}
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
        <p className="export-about">{ABOUT[wish.format]}</p>
      </div>
    </div>
  );
}
