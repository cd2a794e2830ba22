import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useLights } from '../state/lights.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { chooseNext, usePlaceInRow } from './choice.ts';
import '../ui/lit-chip.css';

/**
 * Says on the map what is lit there; leads to the next one and puts it out. Of a passage the text says it. `onClose`: where
 * the keyboard goes then.
 */
export function LitChip({ onClose }: { readonly onClose: () => void }) {
  const lit = useLights((state) => state.lit);
  const light = useLights((state) => state.light);
  const { index, count } = usePlaceInRow();
  if (!lit || lit.kind === 'passage') return null;
  return (
    <fieldset className="lit-chip" aria-label="Lit on the map">
      <span className="lit-label">{lit.label}</span>
      {index >= 0 && count > 1 && (
        <>
          <IconButton icon={ChevronLeft} label="Light the previous one" onClick={() => chooseNext(-1)} />
          <IconButton icon={ChevronRight} label="Light the next one" onClick={() => chooseNext(1)} />
        </>
      )}
      <IconButton
        icon={X}
        label="Put it out"
        onClick={() => {
          light(null);
          onClose();
        }}
      />
    </fieldset>
  );
}
