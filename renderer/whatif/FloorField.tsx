import { GRADES, type Grade } from '../../content/schema/index.ts';
import { setFloor } from '../state/scenario.ts';
import { EvidenceTile } from '../ui/EvidenceTile.tsx';

const WORDS: Readonly<Record<Grade, string>> = {
  A: 'textbook and trials',
  B: 'observed in people',
  C: 'animals',
  D: 'cells and binding',
  E: 'only the article',
};

/** The weakest evidence that counts, chosen by its tile. */
export function FloorField({ floor }: { readonly floor: Grade }) {
  return (
    <>
      <fieldset className="floor" aria-label="Trust evidence down to">
        {GRADES.map((grade) => (
          <button key={grade} type="button" aria-pressed={grade === floor} onClick={() => setFloor(grade)}>
            <EvidenceTile grade={grade} word={WORDS[grade]} isBare />
          </button>
        ))}
      </fieldset>
      <span className="floor-word">to {WORDS[floor]}</span>
    </>
  );
}
