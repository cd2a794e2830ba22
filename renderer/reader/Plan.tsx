import { Info } from 'lucide-react';
import type { Protocol } from '../../content/schema/index.ts';
import { useAtlas } from '../state/atlas.ts';
import type { Sources } from '../ui/sources.ts';
import { nameOf } from '../words/name.ts';
import { Marked, SubjectWords } from './Marked.tsx';

interface PlanProps {
  readonly plan: Protocol;
  readonly sources: Sources;
}

/** A treatment plan that the article names, taken apart: to be understood, not to be followed. */
export function Plan({ plan, sources }: PlanProps) {
  const atlas = useAtlas();
  const components = plan.components.flatMap((id) => atlas.concept.get(id) ?? []);
  const parts = [
    ['Why the article proposes it', plan.rationale],
    ['What is established', plan.established],
    ['Caveats', plan.caveats],
  ] as const;
  return (
    <section className="plan" aria-labelledby={`plan-${plan.id}`}>
      <h4 id={`plan-${plan.id}`}>
        <SubjectWords subject={{ kind: 'concept', id: plan.id }} text={plan.name} />
      </h4>
      <p className="plan-advice" role="note">
        <Info className="icon" size={16} aria-hidden />
        Education, not medical advice
      </p>
      <dl>
        <div>
          <dt>Components</dt>
          <dd>
            <ul>
              {components.map((concept) => (
                <li key={concept.id}>
                  <SubjectWords subject={{ kind: 'concept', id: concept.id }} text={nameOf(concept)} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
        {parts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Marked text={text} sources={sources} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
