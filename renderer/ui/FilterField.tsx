import { Search } from 'lucide-react';
import { VisuallyHidden } from './VisuallyHidden.tsx';
import './filter.css';

interface FilterFieldProps {
  /** What it narrows, for a screen reader: "Filter terms". */
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field that narrows a list while one types. */
export function FilterField({ label, placeholder, value, onChange }: FilterFieldProps) {
  return (
    <label className="field">
      <Search className="icon" size={16} aria-hidden />
      <VisuallyHidden>{label}</VisuallyHidden>
      <input
        type="text"
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
