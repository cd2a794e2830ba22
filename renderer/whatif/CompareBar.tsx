import { ArrowLeftRight, Columns2, X } from 'lucide-react';
import { useAtlas } from '../state/atlas.ts';
import { endCompare, endScenario, keepToCompare, swapCompared, useScenario } from '../state/scenario.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { questionTitle } from '../words/scenario.ts';

/** Keeps a scenario beside the one that is changed; says which is which. */
export function CompareBar() {
  const atlas = useAtlas();
  const question = useScenario((state) => state.question);
  const compared = useScenario((state) => state.compared);
  if (question.pushes.length === 0 && !compared) return null;
  if (!compared)
    return (
      <div className="compare-bar">
        <Button look="quiet" size="small" icon={Columns2} onClick={keepToCompare}>
          Keep this to compare
        </Button>
        <Button look="quiet" size="small" onClick={endScenario}>
          End what if
        </Button>
      </div>
    );
  return (
    <fieldset className="compare-bar" aria-label="Compared">
      <p>
        <b>Kept:</b> {questionTitle(atlas, compared) || 'nothing pushed'}
        {compared === question && <span className="muted">. Now change something above.</span>}
      </p>
      <IconButton icon={ArrowLeftRight} label="Swap the kept scenario with this one" onClick={swapCompared} />
      <IconButton icon={X} label="End comparison" onClick={endCompare} />
    </fieldset>
  );
}
