import { Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { type Concept, type Fact, gradeOf, gridReference } from '../../content/schema/index.ts';
import { useAtlas } from '../state/atlas.ts';
import { useView } from '../state/view.ts';
import { Citations } from '../ui/Citations.tsx';
import { ContestedTag } from '../ui/ContestedTag.tsx';
import { EvidenceTile } from '../ui/EvidenceTile.tsx';
import { KindShape } from '../ui/KindShape.tsx';
import { citedBy, numberSources, type Sources } from '../ui/sources.ts';
import { Tag } from '../ui/Tag.tsx';
import { studyWord } from '../words/evidence.ts';
import { axisWord, kindWord } from '../words/kind.ts';
import { groupsOf, linkGroups } from '../words/links.ts';
import { nameOf } from '../words/name.ts';
import { inPrint } from '../words/print.ts';
import { CardFrame } from './CardFrame.tsx';
import { LinkRow } from './LinkRow.tsx';
import { SourceList } from './SourceList.tsx';
import './facts.css';

function FactItem({ fact, sources }: { readonly fact: Fact; readonly sources: Sources }) {
  const lastWord = fact.text.lastIndexOf(' ') + 1;
  return (
    <li className={fact.contested ? 'fact hatched' : 'fact'}>
      <EvidenceTile grade={gradeOf(fact.evidence)} word={studyWord(fact.evidence)} isBare />
      <div>
        {fact.contested && <ContestedTag />}
        <div className="read">
          {fact.text.slice(0, lastWord)}
          {/* The last word and its sources stay on one line. */}
          <span className="unbroken">
            {fact.text.slice(lastWord)} <Citations cites={fact.cites} sources={sources} />
          </span>{' '}
          <span className="fact-study" aria-hidden="true">
            {studyWord(fact.evidence)}
          </span>
        </div>
        {fact.note && <p className="fact-note">{fact.note}</p>}
      </div>
    </li>
  );
}

function Figures({ concept, sources }: { readonly concept: Concept; readonly sources: Sources }) {
  if (concept.figures.length === 0) return null;
  return (
    <section className="section">
      <h3 className="label">In numbers</h3>
      <dl className="figures">
        {concept.figures.map((figure) => (
          <div key={figure.name}>
            <dt>{figure.name}</dt>
            <dd>
              {inPrint(figure.value)} {figure.unit} <Citations cites={figure.cites} sources={sources} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Kin({ title, concepts }: { readonly title: string; readonly concepts: readonly Concept[] }) {
  const select = useView((state) => state.select);
  if (concepts.length === 0) return null;
  return (
    <section className="section">
      <h3 className="label">{title}</h3>
      <ul className="kin">
        {concepts.map((each) => (
          <li key={each.id}>
            <button type="button" className="text-button" onClick={() => select({ kind: 'concept', id: each.id })}>
              {nameOf(each)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ConceptCardProps {
  readonly concept: Concept;
  readonly notes: ReactNode;
  /** The ways to its routes and loops. */
  readonly ways: ReactNode;
  readonly actions: ReactNode;
}

/** Everything the atlas knows about a concept, and what the user wrote about it. */
export function ConceptCard({ concept, notes, ways, actions }: ConceptCardProps) {
  const atlas = useAtlas();
  const place = gridReference(atlas.layout, concept.id);
  const sources = numberSources(atlas, citedBy(concept));
  const members = (concept.members ?? []).flatMap((id) => atlas.concept.get(id) ?? []);
  return (
    <CardFrame
      actions={actions}
      title={concept.label}
      kicker={
        <>
          {place && <KindShape kind={concept.kind} lane={place.charAt(0)} />}
          <span className="label">{kindWord(concept.kind)}</span>
          <span className="muted">{axisWord(concept.axis)}</span>
          {place && <Tag>{place}</Tag>}
        </>
      }
      head={concept.aliases.length > 0 && <p className="card-aliases">{concept.aliases.join(', ')}</p>}
    >
      <div className="card-column">
        {concept.kind === 'protocol' && (
          <p className="education" role="note">
            <Info className="icon" size={16} aria-hidden />
            Education only, not medical advice. Treatment is for a doctor and patient to decide.
          </p>
        )}
        <section className="section">
          <h3 className="label">What is known</h3>
          <ul className="facts">
            {concept.facts.map((fact) => (
              <FactItem key={fact.text} fact={fact} sources={sources} />
            ))}
          </ul>
        </section>
        <Figures concept={concept} sources={sources} />
      </div>
      <div className="card-column">
        {ways}
        {linkGroups(atlas, concept).map(({ title, links }) => (
          <section className="section" key={title}>
            <h3 className="label">
              {title} <span className="count">{links.length}</span>
            </h3>
            <ul>
              {links.map((link) => (
                <LinkRow key={link.relation.id} {...link} group={title} />
              ))}
            </ul>
          </section>
        ))}
        <Kin title="Members" concepts={members} />
        <Kin title="Member of" concepts={groupsOf(atlas, concept)} />
      </div>
      <div className="card-column">
        {notes}
        <SourceList sources={sources} />
      </div>
    </CardFrame>
  );
}
