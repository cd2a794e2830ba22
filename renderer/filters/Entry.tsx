import type { ReactNode } from 'react';
import { type Facet, isAsked, toggle } from '../state/facet.ts';
import { useLights } from '../state/lights.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';

interface RowProps {
  /** One of several, or one of those of a name. */
  readonly choice: 'checkbox' | { readonly radioOf: string };
  readonly isOn: boolean;
  readonly onPress: () => void;
  /** How the map draws it. */
  readonly sample?: ReactNode;
  readonly count: number;
  readonly what?: string;
  readonly children: ReactNode;
}

/** A row of the legend: what is drawn, what it means, how much of it a click would leave. */
export function Row({ choice, isOn, onPress, sample, count, what = 'relations', children }: RowProps) {
  return (
    <label className="entry" data-none={count === 0 || undefined}>
      <input
        type={choice === 'checkbox' ? choice : 'radio'}
        name={choice === 'checkbox' ? undefined : choice.radioOf}
        checked={isOn}
        onChange={onPress}
      />
      {sample && <span className="entry-sample">{sample}</span>}
      <span className="entry-word">{children}</span>{' '}
      <span className="entry-count">
        {count}
        <VisuallyHidden> {what}</VisuallyHidden>
      </span>
    </label>
  );
}

interface EntryProps extends Omit<RowProps, 'choice' | 'isOn' | 'onPress'> {
  readonly facet: Facet;
}

/** A row that asks for a facet beside others of its field. */
export function Entry({ facet, ...row }: EntryProps) {
  const isOn = useLights(({ filter }) => isAsked(filter, facet));
  const press = () => {
    const { filter, narrow } = useLights.getState();
    narrow(toggle(filter, facet));
  };
  return <Row {...row} choice="checkbox" isOn={isOn} onPress={press} />;
}
