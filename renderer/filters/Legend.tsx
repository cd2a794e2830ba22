import { X } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { choose, useSettings } from '../state/settings.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { EffectSection } from './EffectSection.tsx';
import { focusLegendButton, LEGEND_ID } from './LegendButton.tsx';
import { LensSection } from './LensSection.tsx';
import {
  AxisSection,
  ContestedSection,
  EvidenceSection,
  KindSection,
  LevelSection,
  LineSection,
  NoteSection,
  TimeSection,
} from './sections.tsx';
import { useCounts } from './use-counts.ts';
import './legend.css';

const close = () => {
  void choose({ showsLegend: false });
  focusLegendButton();
};

/** What the signs of the map mean; each is also a switch that narrows the map to it, with the count it would leave. */
function OpenLegend() {
  const countOf = useCounts();
  const panel = useRef<HTMLElement>(null);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };
  return (
    <aside id={LEGEND_ID} className="legend" aria-label="Legend and filters" ref={panel} onKeyDown={press}>
      <header className="legend-head">
        <h2>Legend and filters</h2>
        <IconButton icon={X} label="Close legend" onClick={close} />
      </header>
      <div className="legend-body">
        <EffectSection />
        <LineSection countOf={countOf} />
        <LensSection />
        <EvidenceSection countOf={countOf} />
        <ContestedSection countOf={countOf} />
        <NoteSection countOf={countOf} />
        <TimeSection countOf={countOf} />
        <KindSection countOf={countOf} />
        <AxisSection countOf={countOf} />
        <LevelSection countOf={countOf} />
        <p className="legend-foot muted">
          The ends of lines follow SBGN activity flow. The map does not conform to it: its shapes name hormones, glands
          and genes, where that standard names their activities.
        </p>
      </div>
    </aside>
  );
}

/** The legend, where it was opened. */
export function Legend() {
  const isOpen = useSettings((state) => state.showsLegend);
  return isOpen ? <OpenLegend /> : null;
}
