import { LEVELS } from '../../content/schema/index.ts';
import { useReading } from '../state/reading.ts';
import { useView } from '../state/view.ts';
import { Segments } from '../ui/Segments.tsx';
import { partWord } from '../words/verdict.ts';

const DEPTHS = LEVELS.map((value) => ({ value, label: partWord(value) }));

/** How deep the text goes, and whether it is told plainly. */
export function DepthSwitch() {
  const level = useReading((place) => place.level);
  const isPlain = useReading((place) => place.isPlain);
  const settle = useView((state) => state.settle);
  return (
    <div className="depth-switch">
      <Segments
        legend="Depth"
        options={DEPTHS}
        chosen={level}
        onChoose={(chosen) => settle({ level: chosen, paragraph: null, offset: null })}
      />
      <label className="plain-switch">
        <input type="checkbox" checked={isPlain} onChange={() => settle({ isPlain: !isPlain })} />
        Plain words
      </label>
    </div>
  );
}
