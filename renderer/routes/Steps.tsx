import { gradeOf, influenceOf, type Relation } from '../../content/schema/index.ts';
import { subjectData } from '../actions/context.ts';
import type { Path } from '../graph/path.ts';
import { useAtlas } from '../state/atlas.ts';
import { useView } from '../state/view.ts';
import { ContestedTag } from '../ui/ContestedTag.tsx';
import { EvidenceTile } from '../ui/EvidenceTile.tsx';
import { SignGlyph } from '../ui/SignGlyph.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { studyWord, timeWord } from '../words/evidence.ts';
import { slowestSteps, weakestSteps } from '../words/path.ts';
import { relationName, relationTitle } from '../words/sentence.ts';

/** What makes a step the bottleneck of its path: "weakest evidence, slowest". */
const bottleneckOf = (path: Path, relation: Relation): readonly string[] => [
  ...(weakestSteps(path).includes(relation) ? ['weakest evidence'] : []),
  ...(slowestSteps(path).includes(relation) ? ['slowest'] : []),
];

function Step({ relation, path }: { readonly relation: Relation; readonly path: Path }) {
  const atlas = useAtlas();
  const select = useView((state) => state.select);
  const hover = useView((state) => state.hover);
  const subject = { kind: 'relation', id: relation.id } as const;
  const bottleneck = bottleneckOf(path, relation);
  const aside = [timeWord(relation) ?? [], bottleneck].flat().join(' · ');
  return (
    <li>
      <button
        type="button"
        className="step"
        {...subjectData(subject)}
        onClick={() => select(subject)}
        onPointerEnter={() => hover(subject)}
        onPointerLeave={() => hover(null)}
        onFocus={() => hover(subject)}
        onBlur={() => hover(null)}
      >
        <VisuallyHidden>{[relationName(atlas, relation), ...bottleneck].join(', ')}</VisuallyHidden>
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
export function Steps({ path }: { readonly path: Path }) {
  return (
    <ol className="steps" aria-label="Steps">
      {path.relations.map((relation) => (
        <Step key={relation.id} relation={relation} path={path} />
      ))}
    </ol>
  );
}
