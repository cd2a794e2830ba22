import { Filtered } from '../filters/Filtered.tsx';
import { LegendButton } from '../filters/LegendButton.tsx';
import { LibraryPage } from '../library/LibraryPage.tsx';
import { MapView } from '../map/MapView.tsx';
import { NotesPage } from '../notes/NotesPage.tsx';
import { ReadingPage } from '../reader/ReadingPage.tsx';
import { HalfChip } from '../routes/HalfChip.tsx';
import { LitChip } from '../routes/LitChip.tsx';
import { RoutesPage } from '../routes/RoutesPage.tsx';
import { useNotes } from '../state/notes.ts';
import { useView } from '../state/view.ts';
import { TwinPage } from '../twin/TwinPage.tsx';
import { focusPage } from './focus.ts';
import { useIsNarrow } from './narrow.ts';
import './map-stage.css';

/** What was begun or lit on the page of routes, told on the views of the map. */
function RouteChips({ hasRoutes = false }: { readonly hasRoutes?: boolean }) {
  return (
    <div className="route-chips">
      {!hasRoutes && <HalfChip onClose={focusPage} />}
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
function MapOrTwin({ hasRoutes }: { readonly hasRoutes: boolean }) {
  const noted = useNotes((state) => state.noted);
  const isNarrow = useIsNarrow();
  return (
    <Filtered isStacked={isNarrow}>
      {isNarrow ? (
        <TwinPage isInPlaceOfMap controls={LIST_CONTROLS} />
      ) : (
        <>
          <MapView noted={noted} controls={<LegendButton />} />
          <RouteChips hasRoutes={hasRoutes} />
        </>
      )}
    </Filtered>
  );
}

/**
 * The map, and on the page of routes a panel beside it; alone where the window is narrow. The map stays the same one when
 * the panel comes and goes.
 */
function MapStage({ hasRoutes }: { readonly hasRoutes: boolean }) {
  const isNarrow = useIsNarrow();
  if (hasRoutes && isNarrow) return <RoutesPage />;
  return (
    <div className="map-stage" data-panel={hasRoutes || undefined}>
      {hasRoutes && (
        <div className="map-panel">
          <RoutesPage />
        </div>
      )}
      <div className="map-side">
        <MapOrTwin hasRoutes={hasRoutes} />
      </div>
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
      return <MapStage hasRoutes={page === 'routes'} />;
    case 'list':
      return <List />;
    case 'reading':
      return <ReadingPage />;
    case 'glossary':
    case 'references':
    case 'audit':
      return <LibraryPage page={page} />;
    case 'notes':
      return <NotesPage />;
  }
}
