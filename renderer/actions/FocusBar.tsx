import { useView } from '../state/view.ts';
import { ActionButton } from './ActionButton.tsx';
import '../ui/tools.css';
import './focus-bar.css';

/** How far the light of the selection reaches; stands on the map and above the list while something is selected. */
export function FocusBar() {
  const hasSelection = useView((state) => state.selected !== null);
  if (!hasSelection) return null;
  return (
    <fieldset className="tools focus-bar" aria-label="Light">
      <span className="focus-bar-word control-words" aria-hidden="true">
        Steps
      </span>
      <ActionButton id="hops-1" text="1" />
      <ActionButton id="hops-2" text="2" />
      <ActionButton id="hops-3" text="3" />
      <hr />
      <ActionButton id="upstream" />
      <ActionButton id="downstream" />
      <hr />
      <ActionButton id="alone" text="Alone" />
    </fieldset>
  );
}
