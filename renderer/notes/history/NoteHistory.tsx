import { RotateCcw } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { NoteHistory as History, Note } from '../../../preload/contract.ts';
import { useNotes } from '../../state/notes.ts';
import { useView } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { closeHistory, lookAgain, useLooking } from './open.ts';
import { restoreVersion } from './restore.ts';
import { Versions } from './Versions.tsx';
import { VersionView } from './VersionView.tsx';
import { lackWords } from './words.ts';
import './history.css';

const NONE =
  'There is no earlier version yet. One is kept when you write on after a pause of two minutes or after a start of the app, and always before the note goes to the trash or its text is replaced.';

interface HistoryDialogProps {
  readonly note: Note;
  readonly history: History;
}

function HistoryDialog({ note, history }: HistoryDialogProps) {
  const [place, setPlace] = useState(0);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { versions } = history;
  const version = versions[place] ?? versions[0];
  const isTrashed = note.deletedAt !== null;
  const shown = useRef(note.rev);
  useEffect(() => {
    // Somebody else saved the note meanwhile, which may have made a version.
    if (shown.current !== note.rev) void lookAgain(note.id);
    shown.current = note.rev;
  }, [note.id, note.rev]);
  // A link in a version leads away from here.
  useEffect(() => useView.subscribe(closeHistory), []);
  const restore = async () => {
    const refusal = version ? await restoreVersion(note, version) : null;
    if (refusal) setTrouble(`Not restored: ${refusal}`);
    else closeHistory();
  };
  return (
    <Dialog
      title={`History of “${note.title || 'Empty note'}”`}
      onClose={closeHistory}
      actions={
        <>
          {isTrashed && <p className="muted">Take the note out of the trash to restore a version.</p>}
          <Button onClick={closeHistory}>Close</Button>
          {version && !isTrashed && (
            <Button look="main" icon={RotateCcw} onClick={() => void restore()}>
              Restore this version
            </Button>
          )}
        </>
      }
    >
      <div className="history">
        {lackWords(history).map((words) => (
          <p key={words} className="history-lack">
            {words}
          </p>
        ))}
        {trouble && (
          <p className="history-lack" role="alert">
            {trouble}
          </p>
        )}
        {version ? (
          <div className="history-panes">
            <Versions note={note} versions={versions} chosen={versions.indexOf(version)} onChoose={setPlace} />
            <VersionView note={note} version={version} next={versions[versions.indexOf(version) - 1] ?? null} />
          </div>
        ) : (
          <p className="history-none">{NONE}</p>
        )}
      </div>
    </Dialog>
  );
}

/** The history of a note, while it is asked for. Stands once in the window. */
export function NoteHistory() {
  const at = useLooking((state) => state.at);
  const note = useNotes(({ notes, trash }) => {
    const isIt = ({ id }: Note) => id === at?.noteId;
    return at === null ? undefined : (notes.find(isIt) ?? trash.find(isIt));
  });
  return at && note && <HistoryDialog key={note.id} note={note} history={at.history} />;
}
