import { ListFilter } from 'lucide-react';
import { useAction } from '../actions/use-action.ts';
import { facetsOf } from '../state/facet.ts';
import { choicesOf } from '../state/lens.ts';
import { useLights } from '../state/lights.ts';
import { choose, useSettings } from '../state/settings.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import '../ui/tools.css';
import './legend-button.css';

export const LEGEND_ID = 'legend';

const BUTTON_ID = 'legend-button';

/** Gives the keyboard back to the button that opens the legend. */
export const focusLegendButton = (): void => document.getElementById(BUTTON_ID)?.focus();

/** Opens and closes the legend; says how many things are asked for while it is closed. */
export function LegendButton() {
  const isOpen = useSettings((state) => state.showsLegend);
  const { shortcuts, tip } = useAction('legend');
  const asked = useLights(({ filter, lens }) => facetsOf(filter).length + choicesOf(lens).length);
  return (
    <button
      id={BUTTON_ID}
      type="button"
      className="tool-button legend-button"
      title={tip('Legend and filters')}
      aria-keyshortcuts={shortcuts}
      aria-expanded={isOpen}
      aria-controls={isOpen ? LEGEND_ID : undefined}
      onClick={() => void choose({ showsLegend: !isOpen })}
    >
      <ListFilter className="icon" size={17} aria-hidden />
      <span className="control-words">Legend and filters</span>
      {asked > 0 && (
        <span className="legend-count">
          {asked}
          <VisuallyHidden> active</VisuallyHidden>
        </span>
      )}
    </button>
  );
}
