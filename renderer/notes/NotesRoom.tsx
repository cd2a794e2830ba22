import { HardDriveDownload, MessageCircleQuestion, NotebookPen } from 'lucide-react';
import type { ReactNode } from 'react';
import { useNotes } from '../state/notes.ts';
import { useView } from '../state/view.ts';
import { Segments } from '../ui/Segments.tsx';
import { ExportNotes } from './ExportNotes.tsx';
import { PackButtons } from './pack/PackButtons.tsx';
import { STILL_READING } from './still-reading.ts';

const PAGES = [
  { value: 'notes', label: 'Notebook', icon: NotebookPen },
  { value: 'journal', label: 'Journal', icon: MessageCircleQuestion },
  { value: 'backups', label: 'Backups', icon: HardDriveDownload },
] as const;

interface NotesRoomProps {
  readonly page: 'notes' | 'journal' | 'backups';
  readonly children: ReactNode;
}

/** What the user wrote: the notebook of all notes, the journal of thoughts on the questions of the course, backups. */
export function NotesRoom({ page, children }: NotesRoomProps) {
  const open = useView((state) => state.open);
  const isReading = useNotes((state) => state.isReading);
  return (
    <div className="notes-room">
      <header className="notes-room-top">
        <Segments legend="Your own words" options={PAGES} chosen={page} onChoose={open} />
        <span className="push" />
        {!isReading && <ExportNotes />}
        {!isReading && <PackButtons />}
      </header>
      {isReading ? <p className="empty">{STILL_READING}</p> : children}
    </div>
  );
}
