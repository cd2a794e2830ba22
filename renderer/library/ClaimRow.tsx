import { Map as MapIcon, ShieldAlert, TriangleAlert } from 'lucide-react';
import type { Atlas } from '../state/atlas.ts';
import { useAtlas } from '../state/atlas.ts';
import { type AuditedClaim, useCourse } from '../state/course.ts';
import { NO_CLAIM_FILTER, narrowClaims, openInLibrary, useLibrary } from '../state/library.ts';
import { useLights } from '../state/lights.ts';
import { passagesTelling } from '../state/passages.ts';
import { useView } from '../state/view.ts';
import { Button } from '../ui/Button.tsx';
import { PassageLinks } from '../ui/PassageLinks.tsx';
import { SubjectLink } from '../ui/SubjectLink.tsx';
import { VerdictTag } from '../ui/VerdictTag.tsx';
import { shortCitation } from '../words/reference.ts';
import { claimPlace, partWord, reasonOf } from '../words/verdict.ts';
import { isAboutTreatment, othersNamed } from './audit.ts';

/** Lights the arrows that a claim asserts, with their ends, and turns to the map. */
const showOnMap = (atlas: Atlas, claim: AuditedClaim): void => {
  const relations = claim.relations.flatMap((id) => atlas.relation.get(id) ?? []);
  useLights.getState().light(
    {
      kind: 'choice',
      relations: new Set(claim.relations),
      concepts: new Set(relations.flatMap(({ source, target }) => [source, target])),
      label: claimPlace(claim),
    },
    'seek',
  );
  useView.getState().open('map');
};

const showContradiction = (id: string): void => {
  narrowClaims({ ...NO_CLAIM_FILTER, isContradicted: true });
  requestAnimationFrame(() => {
    const heading = document.getElementById(`contradiction-${id}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  });
};

/** What a reader should know before the claim: it contradicts another, or is about a treatment. */
function Flags({ claim }: { readonly claim: AuditedClaim }) {
  const atlas = useAtlas();
  const course = useCourse();
  const isAmongThem = useLibrary((state) => state.claims.isContradicted);
  const contradictions = isAmongThem ? [] : (course.contradictionsOf.get(claim.id) ?? []);
  const isTreatment = isAboutTreatment(atlas, course, claim);
  if (contradictions.length === 0 && !isTreatment) return null;
  return (
    <p className="claim-flags">
      {contradictions.map(({ id, title }) => (
        <button key={id} type="button" className="text-button claim-flag" onClick={() => showContradiction(id)}>
          <TriangleAlert className="icon" size={14} aria-hidden />
          {title}
        </button>
      ))}
      {isTreatment && (
        <span className="claim-flag">
          <ShieldAlert className="icon" size={14} aria-hidden />
          Not medical advice
        </span>
      )}
    </p>
  );
}

function ClaimSources({ claim }: { readonly claim: AuditedClaim }) {
  const atlas = useAtlas();
  const course = useCourse();
  const showReference = useView((state) => state.showReference);
  const references = claim.cites.flatMap((id) => atlas.reference.get(id) ?? []);
  const others = othersNamed(course, claim);
  if (references.length + others.length === 0) return <p className="muted">No source of its own</p>;
  return (
    <ul className="claim-sources" aria-label="What the verdict rests on">
      {references.map((reference) => (
        <li key={reference.id}>
          <button type="button" className="text-button" onClick={() => showReference(reference.id)}>
            {shortCitation(reference)}
          </button>
        </li>
      ))}
      {others.map(({ id, article }) => (
        <li key={id}>
          <button type="button" className="text-button" onClick={() => openInLibrary({ page: 'audit', id })}>
            Claim {article.number}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Where the course tells it, and what is true of it. */
function WhereTold({ claim }: { readonly claim: AuditedClaim }) {
  const passages = passagesTelling(useCourse(), claim.id);
  if (passages.length === 0) return null;
  return (
    <div className="claim-told">
      <span className="muted">Read in</span>
      <PassageLinks passages={passages} claim={claim.id} />
    </div>
  );
}

/** What the article says on the left, what was found of it on the right. */
export function ClaimRow({ claim }: { readonly claim: AuditedClaim }) {
  const atlas = useAtlas();
  const select = useView((state) => state.select);
  const { number, part, verdict } = claim.article;
  return (
    <li className="claim" data-entry={claim.id} tabIndex={-1}>
      <span className="claim-number" aria-hidden="true">
        {number}
      </span>
      <div className="claim-said">
        <h3>
          <span className="hidden">{claimPlace(claim)}: </span>
          {claim.text}
        </h3>
        <p className="muted">{partWord(part)}</p>
        <Flags claim={claim} />
      </div>
      <div className="claim-found">
        <VerdictTag verdict={verdict} />
        <p>{reasonOf(claim)}</p>
        <ClaimSources claim={claim} />
        <WhereTold claim={claim} />
      </div>
      <div className="claim-arrows">
        {claim.relations.length > 0 ? (
          <>
            <ul aria-label="Arrows that it asserts">
              {claim.relations.map((id) => (
                <li key={id}>
                  <SubjectLink subject={{ kind: 'relation', id }} onOpen={select} />
                </li>
              ))}
            </ul>
            <Button
              look="quiet"
              size="small"
              icon={MapIcon}
              aria-label={`Show on map: claim ${number}`}
              onClick={() => showOnMap(atlas, claim)}
            >
              Show on map
            </Button>
          </>
        ) : (
          <p className="muted">No arrow on the map</p>
        )}
      </div>
    </li>
  );
}
