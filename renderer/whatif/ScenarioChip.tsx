import { X } from 'lucide-react';
import { useAtlas } from '../state/atlas.ts';
import { useAnswer } from '../state/inference.ts';
import { drawScenario, useScenario } from '../state/scenario.ts';
import { useView } from '../state/view.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { questionTitle } from '../words/scenario.ts';
import '../ui/lit-chip.css';
import { headlineIn, useHeadlineNews } from './headline-news.ts';

/** Says on the map and above the list which what-if is drawn there; leads to it, and puts it out. `onClose`: where the keyboard goes then. */
export function ScenarioChip({ onClose }: { readonly onClose: () => void }) {
  const isOn = useScenario((state) => state.isOn);
  return isOn ? <Drawn onClose={onClose} /> : null;
}

function Drawn({ onClose }: { readonly onClose: () => void }) {
  const atlas = useAtlas();
  const question = useScenario((state) => state.question);
  const answer = useAnswer(question);
  const open = useView((state) => state.open);
  const headline = headlineIn(atlas.concepts, question, answer);
  useHeadlineNews(headline);
  return (
    <fieldset className="lit-chip scenario-chip" aria-label="What if, drawn on the map">
      <span className="lit-label">
        {questionTitle(atlas, question)}
        {headline && `: ${headline.charAt(0).toLowerCase()}${headline.slice(1)}`}
      </span>
      <Button look="quiet" size="small" onClick={() => open('what-if')}>
        Why
      </Button>
      <IconButton
        icon={X}
        label="Take the what-if off the map"
        onClick={() => {
          drawScenario(false);
          onClose();
        }}
      />
    </fieldset>
  );
}
