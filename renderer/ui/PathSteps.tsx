import { gradeOf, influenceOf, type Relation } from '../../content/schema/index.ts';
import { subjectData } from '../actions/context.ts';
import type { Path } from '../graph/path.ts';
import { useAtlas } from '../state/atlas.ts';
import { useView } from '../state/view.ts';
import { studyWord, timeWord } from '../words/evidence.ts';
import { slowestSteps, weakestSteps } from '../words/path.ts';
import { relationName, relationTitle } from '../words/sentence.ts';
import { ContestedTag } from './ContestedTag.tsx';
import { EvidenceTile } from './EvidenceTile.tsx';
import { SignGlyph } from './SignGlyph.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';
import './path-steps.css';

/** What makes a step the bottleneck of its path: "weakest evidence, slowest". */
const bottleneckOf = (path: Path, relation: Relation): readonly string[] => [
  ...(weakestSteps(path).includes(relation) ? ['weakest evidence'] : []),
  ...(slowestSteps(path).includes(relation) ? ['slowest'] : []),
];

interface PathStepsProps {
  readonly path: Path;
  /** What else is to be said of each step, in their order: "LH rises". */
  readonly notes?: readonly string[];
  /** Told the step that the pointer or the keyboard is on, and null when it is on none. */
  readonly onRest?: (step: number | null) => void;
}

interface StepProps extends Omit<PathStepsProps, 'notes'> {
  readonly place: number;
  readonly relation: Relation;
  readonly note: string | undefined;
}

function Step({ relation, path, place, note, onRest }: StepProps) {
  const atlas = useAtlas();
  const select = useView((state) => state.select);
  const hover = useView((state) => state.hover);
  const subject = { kind: 'relation', id: relation.id } as const;
  const more = [...bottleneckOf(path, relation), note ?? []].flat();
  const aside = [timeWord(relation) ?? [], more].flat().join(' · ');
  const rest = (isHere: boolean) => {
    hover(isHere ? subject : null);
    onRest?.(isHere ? place : null);
  };
  return (
    <li>
      <button
        type="button"
        className="step"
        {...subjectData(subject)}
        onClick={() => select(subject)}
        onPointerEnter={() => rest(true)}
        onPointerLeave={() => rest(false)}
        onFocus={() => rest(true)}
        onBlur={() => rest(false)}
      >
        <VisuallyHidden>{[relationName(atlas, relation), ...more].join(', ')}</VisuallyHidden>
        <span className="step-face" aria-hidden="true">
          <SignGlyph sign={influenceOf(relation)} />
          <span>
            {relationTitle(atlas, relation)}
            <span className="step-aside">{aside}</span>
          </span>
          {relation.contested ? <ContestedTag isBare /> : <span />}
          <EvidenceTile grade={gradeOf(relation.evidence)} word={studyWord(relation.evidence)} isBare />
        </span>
      </button>
    </li>
  );
}

/** A path told step by step; each step opens the card of its relation. */
export function PathSteps({ path, notes, onRest }: PathStepsProps) {
  return (
    <ol className="steps" aria-label="Steps">
      {path.relations.map((relation, place) => (
        <Step
          key={relation.id}
          relation={relation}
          path={path}
          place={place}
          note={notes?.[place]}
          {...(onRest && { onRest })}
        />
      ))}
    </ol>
  );
}
