import { X } from 'lucide-react';
import { useAtlas } from '../state/atlas.ts';
import { ask, useInquiry } from '../state/inquiry.ts';
import { useView } from '../state/view.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { nameInside } from '../words/name.ts';
import '../ui/lit-chip.css';

/** While one end of a route is marked and the other is not: shows so, and leads to where it can be picked. */
export function HalfChip({ onClose }: { readonly onClose: () => void }) {
  const atlas = useAtlas();
  const from = useInquiry((state) => state.from);
  const to = useInquiry((state) => state.to);
  const open = useView((state) => state.open);
  const only = from && to ? null : (from ?? to);
  const marked = only ? atlas.concept.get(only) : undefined;
  const missing = from ? 'end' : 'start';
  const label = marked ? `Routes ${from ? 'from' : 'to'} ${nameInside(marked)}: mark their ${missing}` : '';
  if (!marked) return null;
  return (
    <fieldset className="lit-chip half-chip" aria-label="Route begun">
      <span className="lit-label">{label}</span>
      <Button look="quiet" size="small" onClick={() => open('routes')}>
        Pick the {missing}
      </Button>
      <IconButton
        icon={X}
        label="Forget it"
        onClick={() => {
          ask({ from: null, to: null });
          onClose();
        }}
      />
    </fieldset>
  );
}
