import { useEffect } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { StartInfo } from '../../preload/contract.ts';
import { ReferenceDialog } from '../cards/ReferenceDialog.tsx';
import { MapView } from '../map/MapView.tsx';
import { NotesPage } from '../notes/NotesPage.tsx';
import { type Atlas, AtlasProvider } from '../state/atlas.ts';
import { useNotes } from '../state/notes.ts';
import { useView } from '../state/view.ts';
import { LiveRegion } from '../ui/announcer.tsx';
import { Bar } from './Bar.tsx';
import { Card } from './Card.tsx';
import { Closing } from './Closing.tsx';
import { HealthBanner } from './HealthBanner.tsx';
import { Rail } from './Rail.tsx';
import { tellReady } from './ready.ts';
import { StatusBar } from './StatusBar.tsx';
import { useFlushing } from './use-flushing.ts';
import { useSelectionNews } from './use-selection-news.ts';
import { useShortcuts } from './use-shortcuts.ts';
import './app.css';

interface AppProps {
  readonly atlas: Atlas;
  readonly start: StartInfo;
}

/** The frame of the window: rail, bar, stage, card, status. The one place that joins features. */
export function App({ atlas, start }: AppProps) {
  const { page, hasCard } = useView(useShallow(({ page, selected }) => ({ page, hasCard: selected !== null })));
  const noted = useNotes((state) => state.noted);
  useShortcuts();
  useFlushing();
  useSelectionNews(atlas);
  useEffect(tellReady, []);
  return (
    <AtlasProvider value={atlas}>
      <div className="app">
        <Rail />
        <Bar start={start} />
        <div className="stage" data-card={hasCard || undefined}>
          <main className="pane">{page === 'map' ? <MapView noted={noted} /> : <NotesPage />}</main>
          <Card />
        </div>
        <HealthBanner />
        <StatusBar />
      </div>
      <ReferenceDialog />
      <Closing />
      <LiveRegion />
    </AtlasProvider>
  );
}
