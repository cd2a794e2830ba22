import type { ReactNode } from 'react';
import { type Concept, gradeOf, gridReference, influenceOf, type Relation } from '../../content/schema/index.ts';
import { useAtlas } from '../state/atlas.ts';
import { useStandings } from '../state/follow-lights.ts';
import { ContestedTag } from '../ui/ContestedTag.tsx';
import { EvidenceTile } from '../ui/EvidenceTile.tsx';
import { numberSources } from '../ui/sources.ts';
import { Tag } from '../ui/Tag.tsx';
import { RULED_OUT } from '../words/condition.ts';
import { contextWords } from '../words/context.ts';
import { studyWord, timeWord } from '../words/evidence.ts';
import { relationTitle } from '../words/sentence.ts';
import { isUnknownWay } from '../words/verb.ts';
import { ArticleClaims } from './ArticleClaims.tsx';
import { CardFrame } from './CardFrame.tsx';
import { Diagram } from './Diagram.tsx';
import { SourceList } from './SourceList.tsx';
import './relation.css';

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the sign means, for every kind of source and target. */
const signWords = (relation: Relation, source: Concept): string => {
  if (relation.sign === 1) return 'Positive: more leads to more';
  if (relation.sign === -1) return 'Negative: more leads to less';
  if (isUnknownWay(relation, source)) return 'Not known';
  return influenceOf(relation) === 'depends' ? 'Either way, by context' : 'None: no direction of cause';
};

interface RelationCardProps {
  readonly relation: Relation;
  readonly notes: ReactNode;
  /** The way to the loops that it is part of. */
  readonly ways: ReactNode;
  readonly actions: ReactNode;
}

/** Everything the atlas knows about one arrow, and what the user wrote about it. */
export function RelationCard({ relation, notes, ways, actions }: RelationCardProps) {
  const atlas = useAtlas();
  const isRuledOut = useStandings((state) => state.condition.get(relation.id) === 'ruled-out');
  const source = atlas.concept.get(relation.source);
  const target = atlas.concept.get(relation.target);
  if (!source || !target) return null;
  const [from, to] = [gridReference(atlas.layout, source.id), gridReference(atlas.layout, target.id)];
  const time = timeWord(relation);
  const holds = contextWords(relation.when);
  return (
    <CardFrame
      actions={actions}
      title={relationTitle(atlas, relation)}
      kicker={
        <>
          <span className="label">Relation</span>
          {from && <Tag>{from}</Tag>}
          {from && to && <span className="muted">to</span>}
          {to && <Tag>{to}</Tag>}
        </>
      }
      head={
        <>
          <Diagram relation={relation} source={source} target={target} />
          <dl className="traits">
            <dt>Evidence</dt>
            <dd>
              <EvidenceTile grade={gradeOf(relation.evidence)} word={studyWord(relation.evidence)} />
              {relation.contested && <ContestedTag />}
            </dd>
            <dt>Sign</dt>
            <dd>{signWords(relation, source)}</dd>
            {time && (
              <>
                <dt>Acts</dt>
                <dd>{upperFirst(time)}</dd>
              </>
            )}
            <dt>Where</dt>
            <dd>{upperFirst(relation.context)}</dd>
            {holds.length > 0 && (
              <>
                <dt>Holds for</dt>
                <dd>
                  {holds.map((words) => (
                    <Tag key={words} look="chip">
                      {words}
                    </Tag>
                  ))}
                  {isRuledOut && <span className="muted"> {RULED_OUT}</span>}
                </dd>
              </>
            )}
          </dl>
        </>
      }
    >
      <div className="card-column">
        <section className="section">
          <h3 className="label">How</h3>
          <p className="read">{relation.mechanism}</p>
        </section>
        {relation.contested && (
          <section className="section hatched">
            <h3 className="label">
              <ContestedTag />
            </h3>
            <p>{relation.contestedNote || 'Studies disagree.'}</p>
          </section>
        )}
        {relation.summary && <p className="remark">Sums up a route that other relations spell out step by step.</p>}
        {relation.fromArticle && <p className="remark">The source article draws this arrow too.</p>}
        {ways}
        <ArticleClaims relation={relation} />
      </div>
      <div className="card-column">{notes}</div>
      <div className="card-column">
        <SourceList sources={numberSources(atlas, relation.cites)} />
      </div>
    </CardFrame>
  );
}
