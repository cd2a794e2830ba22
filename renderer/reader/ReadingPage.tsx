import { type ReactNode, useRef } from 'react';
import { LEVELS } from '../../content/schema/index.ts';
import { ActionButton } from '../actions/ActionButton.tsx';
import { useCourse } from '../state/course.ts';
import { useReading, useReadingDesk } from '../state/reading.ts';
import { Segments } from '../ui/Segments.tsx';
import { partWord } from '../words/verdict.ts';
import { Article, type Beside } from './Article.tsx';
import { Contents } from './Contents.tsx';
import { FindBar } from './find/FindBar.tsx';
import { TextLookMenu, useTextLookData } from './look/TextLook.tsx';
import { ProgressLine } from './progress/ProgressLine.tsx';
import { ProgressMenu } from './progress/ProgressMenu.tsx';
import { useEyes } from './progress/use-eyes.ts';
import { SpeechBar, SpeechButton } from './speech/SpeechBar.tsx';
import { useSpeaking } from './speech/use-speech.ts';
import { useLitPassage } from './use-lit-passage.ts';
import { useTextHands } from './use-text-hands.ts';
import { useTextPlace } from './use-text-place.ts';
import './reading.css';

const DEPTHS = LEVELS.map((value) => ({ value, label: partWord(value) }));

/** Says where a switch of depth led, when that is not the same statement. */
function Landed() {
  const landed = useReadingDesk((state) => state.landed);
  return landed && <p className="reading-landed">{landed}</p>;
}

interface ReadingPageProps {
  /** Further controls for its head. */
  readonly controls?: ReactNode;
  /** What is told about the text above it. */
  readonly banner?: ReactNode;
  readonly beside?: Beside;
}

/** The text of the course at one depth. What it speaks of is lit on the map while it is read. */
export function ReadingPage({ controls, banner, beside }: ReadingPageProps) {
  const { readings } = useCourse();
  const body = useRef<HTMLDivElement>(null);
  const level = useReading((place) => place.level);
  const toDepth = useTextHands(body);
  useTextPlace(body);
  useLitPassage();
  useEyes(body);
  const look = useTextLookData();
  const reading = readings.find(({ id }) => id === level);
  useSpeaking(reading);
  return (
    <section className="reading-page" aria-label="Reading">
      <header className="reading-top">
        <Segments legend="Depth" options={DEPTHS} chosen={level} onChoose={toDepth} />
        <ActionButton id="plain" text="Plain" />
        <div className="tools reading-tools">
          {reading && <Contents reading={reading} />}
          <ProgressMenu level={level} />
          {controls}
          <ActionButton id="find-here" />
          <TextLookMenu />
          <SpeechButton />
          <ActionButton id="export" />
          <ActionButton id="light-passage" />
          <ActionButton id="map-beside" />
        </div>
        <Landed />
      </header>
      <ProgressLine level={level} />
      <FindBar />
      <SpeechBar />
      {banner}
      <div className="reading-body" ref={body} data-keys="text" {...look}>
        {reading && <Article reading={reading} beside={beside} />}
      </div>
    </section>
  );
}
