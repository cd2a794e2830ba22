import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useAtlas } from '../../state/atlas.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { timeWord } from '../../words/evidence.ts';
import { relationTitle } from '../../words/sentence.ts';
import { restOn } from './steps.ts';
import { followWay, play, useWalk, useWay, walk } from './store.ts';
import './walk.css';

const STILL = '(prefers-reduced-motion: reduce)';

/** Whether the system asks that nothing moves by itself. */
const useIsStill = (): boolean => {
  const [isStill, setStill] = useState(() => matchMedia(STILL).matches);
  useEffect(() => {
    const system = matchMedia(STILL);
    const follow = () => setStill(system.matches);
    system.addEventListener('change', follow);
    return () => system.removeEventListener('change', follow);
  }, []);
  return isStill;
};

/** Goes on by itself while it plays, after a rest as long as the step deserves. */
const usePlaying = (steps: readonly string[]) => {
  const atlas = useAtlas();
  const { place, isPlaying } = useWalk();
  useEffect(() => {
    if (!isPlaying) return;
    if (place !== null && place >= steps.length - 1) {
      play(false);
      return;
    }
    const here = atlas.relations.find(({ id }) => place !== null && id === steps[place]);
    const timer = setTimeout(() => walk(atlas, 1), here ? restOn(here.timescale) : 0);
    return () => clearTimeout(timer);
  }, [atlas, place, isPlaying, steps]);
};

/** Walks along the lit route or loop, step by step, by hand or by itself. */
export function WalkBar() {
  const way = useWay();
  useEffect(followWay, []);
  return way && way.size > 1 ? <Walk key={[...way].join(' ')} steps={[...way]} /> : null;
}

function Walk({ steps: given }: { readonly steps: readonly string[] }) {
  // Mounted anew for another way.
  const [steps] = useState(given);
  const atlas = useAtlas();
  const { place, isPlaying } = useWalk();
  const isStill = useIsStill();
  usePlaying(steps);
  const relation = place === null ? undefined : atlas.relations.find(({ id }) => id === steps[place]);
  const by = (step: 1 | -1) => {
    play(false);
    walk(atlas, step);
  };
  return (
    <fieldset className="tools walk" aria-label="Walk along the route">
      <IconButton icon={ChevronLeft} label="Previous step" disabled={!place} onClick={() => by(-1)} />
      {!isStill && (
        <button type="button" className="tool-button" aria-pressed={isPlaying} onClick={() => play(!isPlaying)}>
          {isPlaying ? (
            <Pause className="icon" size={15} aria-hidden />
          ) : (
            <Play className="icon" size={15} aria-hidden />
          )}
          Play by delay
        </button>
      )}
      <IconButton icon={ChevronRight} label="Next step" disabled={place === steps.length - 1} onClick={() => by(1)} />
      <span className="walk-step">
        {relation && place !== null ? (
          <>
            <b>
              {place + 1}/{steps.length}
            </b>{' '}
            {relationTitle(atlas, relation)}
            <span className="walk-time"> {timeWord(relation)}</span>
          </>
        ) : (
          `${steps.length} steps`
        )}
      </span>
    </fieldset>
  );
}
