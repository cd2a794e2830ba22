import { LostButton, LostNotes } from '../notes/about/LostNotes.tsx';
import { BrokenButton, BrokenLinks } from '../notes/links/BrokenLinks.tsx';
import { PassageNote } from '../notes/PassageNote.tsx';
import { addHighlight, changeNote } from '../notes/passage-notes.ts';
import { removeNote } from '../notes/remove.ts';
import { Highlighter } from '../passages/Highlighter.tsx';
import type { PassageHands } from '../passages/hands.ts';
import { Margin } from '../passages/Margin.tsx';
import { PassageAbout } from '../passages/PassageAbout.tsx';
import { Tray, TrayButton } from '../passages/Tray.tsx';
import { ReadingPage } from '../reader/ReadingPage.tsx';

const HANDS: PassageHands = {
  add: addHighlight,
  change: changeNote,
  remove: removeNote,
  editor: (note, wish) => <PassageNote note={note} {...wish} />,
};

/** The text with its highlights and notes. */
export const TEXT = (
  <>
    <ReadingPage
      controls={<TrayButton />}
      banner={<Tray hands={HANDS} />}
      beside={(paragraph) => <Margin paragraph={paragraph} hands={HANDS} />}
    />
    <Highlighter hands={HANDS} />
  </>
);

/** What has lost its place, told in the notebook: highlights, what notes are about, links. */
export const NOTEBOOK_TRAY = (
  <div className="notebook-tray">
    <div className="notebook-tray-buttons">
      <TrayButton />
      <LostButton />
      <BrokenButton />
    </div>
    <Tray hands={HANDS} />
    <LostNotes />
    <BrokenLinks />
  </div>
);

/** What a note in the notebook is about, where that is a passage. */
export const passageAbout = (noteId: string) => <PassageAbout noteId={noteId} />;
