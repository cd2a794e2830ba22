import { CITATION_STYLES, type CitationStyle, type Level } from '../../../content/schema/index.ts';
import { readingNow } from '../../state/reading.ts';
import { Segments } from '../../ui/Segments.tsx';
import { levelWord } from '../../words/facet.ts';
import type { TextFormat } from '../deliver.ts';
import { FORMATS } from '../formats.ts';
import { ChoiceField, PartField, SourcesField } from '../pieces.tsx';
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

/** How much of the text, how it is told, with which sources, as what. */
export function TextChoices({ wish, onChange }: Props) {
  const open: Level = readingNow().level;
  return (
    <div className="export-choices">
      <PartField
        parts={[open, 'all']}
        chosen={wish.part}
        labelOf={(part) => (part === 'all' ? 'The whole course, all three depths' : `This depth: ${levelWord(part)}`)}
        onChoose={(part) => onChange({ part })}
      />
      <ChoiceField
        legend="Told"
        options={TOLD}
        chosen={wish.isPlain ? 'plain' : 'course'}
        onChoose={(told) => onChange({ isPlain: told === 'plain' })}
      />
      <div>
        <SourcesField
          label="Number its sources and list them at the end"
          isOn={wish.listsSources}
          onChange={(listsSources) => onChange({ listsSources })}
        />
        {wish.listsSources && (
          <Segments
            legend="Sources set as"
            options={STYLES}
            chosen={wish.style}
            onChoose={(style) => onChange({ style })}
          />
        )}
      </div>
      <ChoiceField
        legend="As"
        options={FORMAT_OPTIONS}
        chosen={wish.format}
        onChoose={(format) => onChange({ format })}
        about={ABOUT[wish.format]}
      />
    </div>
  );
}
