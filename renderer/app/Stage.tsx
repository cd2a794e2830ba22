import type { CSSProperties, ReactNode } from 'react';
import { ActionButton } from '../actions/ActionButton.tsx';
import { Filtered } from '../filters/Filtered.tsx';
import { LegendButton } from '../filters/LegendButton.tsx';
import { LibraryPage } from '../library/LibraryPage.tsx';
import { MapView } from '../map/MapView.tsx';
import { BackupsPage } from '../notes/backups/BackupsPage.tsx';
import { JournalPage } from '../notes/journal/JournalPage.tsx';
import { NotesPage } from '../notes/NotesPage.tsx';
import { NotesRoom } from '../notes/NotesRoom.tsx';
import { Divider } from '../reader/Divider.tsx';
import { HalfChip } from '../routes/HalfChip.tsx';
import { LitChip } from '../routes/LitChip.tsx';
import { RoutesPage } from '../routes/RoutesPage.tsx';
import { isMapShown, useIsCramped } from '../state/cramped.ts';
import { useNotes } from '../state/notes.ts';
import { useReadingDesk } from '../state/reading.ts';
import { useView } from '../state/view.ts';
import { TwinPage } from '../twin/TwinPage.tsx';
import { ScenarioChip } from '../whatif/ScenarioChip.tsx';
import { WhatIfPage } from '../whatif/WhatIfPage.tsx';
import { focusPage } from './focus.ts';
import { scenarioNotes, sourceNotes, wayNotes } from './lent-notes.tsx';
import { useIsNarrow } from './narrow.ts';
import { NOTEBOOK_TRAY, passageAbout, TEXT } from './passages.tsx';
import './map-stage.css';

/** What was begun, lit or supposed on the pages beside the map, told on the views of the map. */
function RouteChips({ beside = null }: { readonly beside?: Panel | null }) {
  return (
    <div className="route-chips">
      {beside !== 'what-if' && <ScenarioChip onClose={focusPage} />}
      {beside !== 'routes' && <HalfChip onClose={focusPage} />}
      <LitChip onClose={focusPage} />
    </div>
  );
}

/** Further controls for the head of the list. */
const LIST_CONTROLS = (
  <>
    <LegendButton />
    <RouteChips />
  </>
);

/** The map, or where it has no room its twin. */
function MapOrTwin({ beside }: { readonly beside: Panel | null }) {
  const noted = useNotes((state) => state.noted);
  const isNarrow = useIsNarrow();
  return (
    <Filtered isStacked={isNarrow}>
      {isNarrow ? (
        <TwinPage isInPlaceOfMap controls={LIST_CONTROLS} />
      ) : (
        <>
          <MapView noted={noted} controls={<LegendButton />} />
          <RouteChips beside={beside} />
        </>
      )}
    </Filtered>
  );
}

type Panel = 'routes' | 'what-if' | 'reading';

/** What stands at the left of the map. */
const PANELS: Readonly<Record<Panel, ReactNode>> = {
  routes: <RoutesPage notes={wayNotes} />,
  'what-if': <WhatIfPage notes={wayNotes} scenarioNotes={scenarioNotes} />,
  reading: TEXT,
};

/** Which of the panel and the map are seen: both, where there is room and the text is not wanted alone. */
const useSides = (panel: Panel | null): 'both' | 'panel' | 'map' => {
  const isNarrow = useIsNarrow();
  const isCramped = useIsCramped();
  const wantsMap = useReadingDesk((state) => state.wantsMap);
  if (panel === null) return 'map';
  if (panel !== 'reading') return isNarrow ? 'panel' : 'both';
  const hasMap = isMapShown(wantsMap, isCramped);
  if (isCramped) return hasMap ? 'map' : 'panel';
  return hasMap ? 'both' : 'panel';
};

/**
 * The map, and beside it the routes, the what-if or the text; the panel alone where the window is narrow. The map stays the same one
 * when a panel comes and goes.
 */
function MapStage({ panel }: { readonly panel: Panel | null }) {
  const sides = useSides(panel);
  const share = useReadingDesk((state) => state.share);
  const isReading = panel === 'reading';
  // Text that is out of sight is still where one reads: it stays, so that the way back to it is no way.
  const hasPanel = panel !== null && (isReading || sides !== 'map');
  return (
    <div
      className="map-stage"
      data-panel={panel ?? undefined}
      data-sides={sides}
      style={isReading && share !== null ? ({ '--share': `${share * 100}%` } as CSSProperties) : undefined}
    >
      {hasPanel && <div className="map-panel">{PANELS[panel]}</div>}
      {isReading && sides === 'both' && <Divider />}
      {sides !== 'panel' && (
        <div className="map-side">
          <MapOrTwin beside={panel} />
          {isReading && sides === 'map' && <ActionButton id="map-beside" text="Back to the text" />}
        </div>
      )}
    </div>
  );
}

function List() {
  const isNarrow = useIsNarrow();
  return (
    <Filtered isStacked={isNarrow}>
      <TwinPage controls={LIST_CONTROLS} />
    </Filtered>
  );
}

/** What fills the stage beside the card: the page that is open. */
export function Stage() {
  const page = useView((state) => state.page);
  switch (page) {
    case 'map':
    case 'routes':
    case 'what-if':
    case 'reading':
      return <MapStage panel={page === 'map' ? null : page} />;
    case 'list':
      return <List />;
    case 'glossary':
    case 'references':
    case 'audit':
      return <LibraryPage page={page} notes={sourceNotes} />;
    case 'notes':
      return (
        <NotesRoom page={page}>
          <NotesPage banner={NOTEBOOK_TRAY} passage={passageAbout} />
        </NotesRoom>
      );
    case 'journal':
      return (
        <NotesRoom page={page}>
          <JournalPage />
        </NotesRoom>
      );
    case 'backups':
      return (
        <NotesRoom page={page}>
          <BackupsPage />
        </NotesRoom>
      );
  }
}
