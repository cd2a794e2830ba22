import { useEffect } from 'react';
import type { Bibliography } from '../../content/schema/index.ts';
import type { StartInfo } from '../../preload/contract.ts';
import { SubjectMenu } from '../actions/SubjectMenu.tsx';
import { ReferenceDialog } from '../cards/ReferenceDialog.tsx';
import { ExportDialog } from '../export/ExportDialog.tsx';
import { exportUnasked } from '../export/unasked.ts';
import { NoteHistory } from '../notes/history/NoteHistory.tsx';
import { PackDialogs } from '../notes/pack/PackDialogs.tsx';
import { useArrangedAtlas } from '../state/arrangement.ts';
import { type Atlas, AtlasProvider } from '../state/atlas.ts';
import { BibliographyProvider } from '../state/bibliography.ts';
import { type CourseBook, CourseProvider } from '../state/course.ts';
import { useView } from '../state/view.ts';
import { LiveRegion } from '../ui/announcer.tsx';
import { LimitsDialog } from '../whatif/help/LimitsDialog.tsx';
import { AnswerTeller } from './AnswerTeller.tsx';
import { Bar } from './Bar.tsx';
import { Card } from './Card.tsx';
import { Closing } from './Closing.tsx';
import { HealthBanner } from './HealthBanner.tsx';
import { KeySheet } from './KeySheet.tsx';
import { LinkTrouble } from './LinkTrouble.tsx';
import { sourceNotes } from './lent-notes.tsx';
import { useFocusNarrowCard } from './narrow.ts';
import { packWords } from './pack-words.ts';
import { Rail } from './Rail.tsx';
import { tellReady } from './ready.ts';
import { Stage } from './Stage.tsx';
import { StatusBar } from './StatusBar.tsx';
import { useFlushing } from './use-flushing.ts';
import { useKeys } from './use-keys.ts';
import { useNews } from './use-news.ts';
import './app.css';
import './narrow.css';

interface AppProps {
  readonly atlas: Atlas;
  readonly course: CourseBook;
  readonly bibliography: Bibliography;
  readonly start: StartInfo;
}

/** The frame of the window: rail, bar, stage, card, status. The one place that joins features. */
export function App({ atlas: authored, course, bibliography, start }: AppProps) {
  const atlas = useArrangedAtlas(authored);
  const hasCard = useView((state) => state.selected !== null);
  useKeys();
  useFlushing();
  useNews(atlas);
  useFocusNarrowCard();
  useEffect(tellReady, []);
  useEffect(() => exportUnasked(atlas, start), [atlas, start]);
  return (
    <AtlasProvider value={atlas}>
      <CourseProvider value={course}>
        <BibliographyProvider value={bibliography}>
          <div className="app">
            <Rail />
            <Bar start={start} />
            <div className="stage" data-card={hasCard || undefined}>
              <main className="pane">
                <Stage />
              </main>
              <Card />
            </div>
            <HealthBanner />
            <StatusBar />
          </div>
          <AnswerTeller />
          <SubjectMenu />
          <ReferenceDialog notes={sourceNotes} />
          <ExportDialog version={start.version} />
          <NoteHistory />
          <PackDialogs words={() => packWords(atlas, start.version)} />
          <Closing />
          <LinkTrouble />
          <LimitsDialog />
          <KeySheet />
          <LiveRegion />
        </BibliographyProvider>
      </CourseProvider>
    </AtlasProvider>
  );
}
