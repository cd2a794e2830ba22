import { gradeOf, influenceOf } from '../../content/schema/index.ts';
import { useAtlas } from '../state/atlas.ts';
import { useStandings } from '../state/follow-lights.ts';
import { useView } from '../state/view.ts';
import { ContestedTag } from '../ui/ContestedTag.tsx';
import { EvidenceTile } from '../ui/EvidenceTile.tsx';
import { SignGlyph } from '../ui/SignGlyph.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { RULED_OUT } from '../words/condition.ts';
import { studyWord } from '../words/evidence.ts';
import type { Link, LinkGroup } from '../words/links.ts';
import { nameInside, nameOf } from '../words/name.ts';
import { relationName, relationTitle, relationVerb } from '../words/sentence.ts';
import '../ui/SubjectLink.css';

/** Verbs that the heading of a group already says. */
const PLAIN = /^(?:raise|lower|stimulate|inhibit)s?$/;

interface LinkRowProps extends Link {
  readonly group: LinkGroup['title'];
}

/** A relation in the list of a concept's card; opens the relation's own card. */
export function LinkRow({ relation, other, isOutgoing, group }: LinkRowProps) {
  const atlas = useAtlas();
  const select = useView((state) => state.select);
  const hover = useView((state) => state.hover);
  const isRuledOut = useStandings((state) => state.condition.get(relation.id) === 'ruled-out');
  const verb = relationVerb(atlas, relation);
  const isSentence = group === 'Other links' || group === 'Depends on context';
  const hasVerb = !PLAIN.test(verb);
  const isVerbFirst = !isSentence && isOutgoing && hasVerb;
  const subject = { kind: 'relation', id: relation.id } as const;
  return (
    <li>
      <button
        type="button"
        className="link-row"
        onClick={() => select(subject)}
        onPointerEnter={() => hover(subject)}
        onPointerLeave={() => hover(null)}
        onFocus={() => hover(subject)}
        onBlur={() => hover(null)}
      >
        <VisuallyHidden>
          {relationName(atlas, relation)}
          {isRuledOut && `, ${RULED_OUT}`}
        </VisuallyHidden>
        <span className="link-face" aria-hidden="true">
          <SignGlyph sign={influenceOf(relation)} />
          <span className="link-name">
            {isSentence && relationTitle(atlas, relation)}
            {isVerbFirst && <span className="muted">{verb} </span>}
            {!isSentence && (isVerbFirst ? nameInside(other) : nameOf(other))}
            {!isSentence && !isOutgoing && hasVerb && <span className="muted"> {verb} this</span>}
            {relation.summary && <span className="muted"> in several steps</span>}
            {isRuledOut && <span className="muted"> {RULED_OUT}</span>}
          </span>
          {relation.contested && <ContestedTag isBare />}
          <EvidenceTile grade={gradeOf(relation.evidence)} word={studyWord(relation.evidence)} isBare />
        </span>
      </button>
    </li>
  );
}
