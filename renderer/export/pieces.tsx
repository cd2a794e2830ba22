import { useId } from 'react';
import { Segments, type SegmentsProps } from '../ui/Segments.tsx';

/** `showModal` looks for the attribute, which React does not write: the keyboard starts on what is chosen. */
const startHere = (input: HTMLInputElement | null): void => {
  input?.toggleAttribute('autofocus', input.checked);
};

interface PartFieldProps<Part extends string> {
  readonly parts: readonly Part[];
  readonly chosen: Part;
  readonly labelOf: (part: Part) => string;
  readonly onChoose: (part: Part) => void;
}

/** How much is exported: one of several parts. */
export function PartField<Part extends string>({ parts, chosen, labelOf, onChoose }: PartFieldProps<Part>) {
  const name = useId();
  return (
    <fieldset>
      <legend className="label">What</legend>
      {parts.map((part) => (
        <label key={part}>
          <input ref={startHere} type="radio" name={name} checked={part === chosen} onChange={() => onChoose(part)} />
          {labelOf(part)}
        </label>
      ))}
    </fieldset>
  );
}

interface ChoiceFieldProps<Value extends string> extends SegmentsProps<Value> {
  /** A line below that explains what is chosen. */
  readonly about?: string;
}

/** A choice with its name above it. */
export function ChoiceField<Value extends string>({ about, ...choice }: ChoiceFieldProps<Value>) {
  return (
    <div>
      <p className="label" aria-hidden="true">
        {choice.legend}
      </p>
      <Segments {...choice} />
      {about && <p className="export-about">{about}</p>}
    </div>
  );
}

interface SourcesFieldProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Whether the sources go along. */
export function SourcesField({ label, isOn, onChange }: SourcesFieldProps) {
  return (
    <label className="export-check">
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
