import { useId } from 'react';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  /** What asks for nothing: "Any level". */
  readonly any: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value | null) => void;
}

/** One of a few, or any. */
export function Choice<Value extends string>({ label, any, options, chosen, onChoose }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <>
      <label className="hidden" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="choice"
        value={chosen ?? ''}
        data-chosen={chosen !== null || undefined}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onChoose(options.find((option) => option.value === value)?.value ?? null);
        }}
      >
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </>
  );
}
