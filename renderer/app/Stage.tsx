import { Filtered } from '../filters/Filtered.tsx';
import { LegendButton } from '../filters/LegendButton.tsx';
import { MapView } from '../map/MapView.tsx';
import { NotesPage } from '../notes/NotesPage.tsx';
import { useNotes } from '../state/notes.ts';
import { useView } from '../state/view.ts';
import { TwinPage } from '../twin/TwinPage.tsx';
import { useIsNarrow } from './narrow.ts';

/** The map, or where it has no room its twin. */
function MapOrTwin() {
  const noted = useNotes((state) => state.noted);
  const isNarrow = useIsNarrow();
  return (
    <Filtered>
      {isNarrow ? (
        <TwinPage isInPlaceOfMap controls={<LegendButton />} />
      ) : (
        <MapView noted={noted} controls={<LegendButton />} />
      )}
    </Filtered>
  );
}

/** What fills the stage beside the card: the page that is open. */
export function Stage() {
  const page = useView((state) => state.page);
  switch (page) {
    case 'map':
    case 'routes':
      return <MapOrTwin />;
    case 'list':
      return (
        <Filtered>
          <TwinPage controls={<LegendButton />} />
        </Filtered>
      );
    case 'notes':
      return <NotesPage />;
  }
}
