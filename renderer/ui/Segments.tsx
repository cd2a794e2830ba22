import type { LucideIcon } from 'lucide-react';
import './Segments.css';

interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon?: LucideIcon;
}

export interface SegmentsProps<Value extends string> {
  /** What is chosen, for a screen reader. */
  readonly legend: string;
  readonly options: readonly Segment<Value>[];
  /** Null while nothing is chosen. */
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
}

/** A few ways to see the same thing, one of them chosen. */
export function Segments<Value extends string>({ legend, options, chosen, onChoose }: SegmentsProps<Value>) {
  return (
    <fieldset className="segments">
      <legend className="hidden">{legend}</legend>
      {options.map(({ value, label, icon: Icon }) => (
        <button key={value} type="button" aria-pressed={value === chosen} onClick={() => onChoose(value)}>
          {Icon && <Icon className="icon" size={16} aria-hidden />}
          {label}
        </button>
      ))}
    </fieldset>
  );
}
