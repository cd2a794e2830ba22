import { ArrowUpDown } from 'lucide-react';
import { ask, useInquiry } from '../state/inquiry.ts';
import { Button } from '../ui/Button.tsx';
import { ConceptPicker } from '../ui/ConceptPicker.tsx';
import { IconButton } from '../ui/IconButton.tsx';

/** The fields, for who gives them the keyboard. */
export const FIELD = { from: 'route-from', to: 'route-to' } as const;

/** Where the routes start and where they end. */
export function RouteForm() {
  const from = useInquiry((state) => state.from);
  const to = useInquiry((state) => state.to);
  return (
    <div className="route-form">
      <ConceptPicker id={FIELD.from} label="From" value={from} onPick={(id) => ask({ from: id })} />
      <ConceptPicker id={FIELD.to} label="To" value={to} onPick={(id) => ask({ to: id })} />
      <div className="route-form-end">
        <IconButton
          icon={ArrowUpDown}
          label="Swap start and end"
          disabled={from === to}
          onClick={() => ask({ from: to, to: from })}
        />
        {(from || to) && (
          <Button
            look="quiet"
            size="small"
            onClick={() => {
              ask({ from: null, to: null });
              document.getElementById(FIELD.from)?.focus();
            }}
          >
            Clear
          </Button>
        )}
      </div>
    </div>
  );
}
