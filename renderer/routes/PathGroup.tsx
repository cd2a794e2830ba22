import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { Path } from '../graph/path.ts';
import { isSameLight } from '../state/causal.ts';
import { type Lit, useLights } from '../state/lights.ts';
import type { WayTarget } from '../state/targets.ts';
import { choose } from './choice.ts';
import { PathChoice } from './PathChoice.tsx';
import { type WayNotes, wayOf } from './way.ts';

/** A route or loop that can be chosen. */
export interface Choice {
  readonly path: Path;
  readonly lit: Lit;
  readonly name: string;
  readonly title: ReactNode;
}

/** Choices that stand together under a heading. */
export interface Cluster {
  readonly key: string;
  readonly heading: ReactNode;
  readonly choices: readonly Choice[];
}

interface PathGroupProps {
  readonly kind: WayTarget['kind'];
  readonly label: string;
  /** In the order of their rank: what "next" walks through. */
  readonly row: readonly Lit[];
  readonly clusters: readonly Cluster[];
  readonly notes: WayNotes;
}

const BY: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** A group of radios: one tab stop, arrows walk and choose, Enter and click also bring what is chosen into sight. */
export function PathGroup({ kind, label, row, clusters, notes }: PathGroupProps) {
  const kept = useLights((state) => state.kept);
  const choices = clusters.flatMap((cluster) => cluster.choices);
  const chosen = choices.findIndex(({ lit }) => isSameLight(lit, kept));
  const stop = choices[Math.max(0, chosen)];
  const box = useRef<HTMLDivElement>(null);
  // The one before folds when another is chosen, also from the map: what is chosen may have moved out of sight.
  useEffect(() => {
    if (chosen >= 0) box.current?.querySelector('[aria-checked="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const by = BY[event.key];
    const radios = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="radio"]')];
    const here = event.target instanceof HTMLElement ? radios.indexOf(event.target) : -1;
    if (by === undefined || here < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const next = (here + by + radios.length) % radios.length;
    const choice = choices[next];
    if (choice) choose(row, row.indexOf(choice.lit));
    radios[next]?.focus();
  };

  return (
    <div ref={box} role="radiogroup" aria-label={label} className="paths" data-count={clusters.length} onKeyDown={walk}>
      {clusters.map(({ key, heading, choices: inside }) => (
        <div key={key} className="path-cluster">
          {heading}
          {inside.map((choice) => (
            <PathChoice
              key={[...choice.lit.relations].join(' ')}
              {...choice}
              way={wayOf(kind, choice.path)}
              notes={notes}
              isChosen={isSameLight(choice.lit, kept)}
              isStop={choice === stop}
              onChoose={() => choose(row, row.indexOf(choice.lit), 'seek')}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
