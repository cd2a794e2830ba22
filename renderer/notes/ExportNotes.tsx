import { FileDown } from 'lucide-react';
import { useNotes } from '../state/notes.ts';
import { Button } from '../ui/Button.tsx';
import { desk } from './use-desk.ts';
import { useMarkdownExport } from './use-markdown-export.ts';

/** Takes all notes, highlights and entries of the journal out of the app, those in the trash too, as one file. */
export function ExportNotes() {
  const count = useNotes(({ notes, trash }) => notes.length + trash.length);
  const [outcome, save] = useMarkdownExport();
  const saveAll = async () => {
    await desk.flushAll();
    const { notes, trash } = useNotes.getState();
    await save([...notes, ...trash]);
  };
  if (count === 0) return null;
  return (
    <>
      <span className="notes-outcome muted" role="status">
        {outcome}
      </span>
      <Button size="small" icon={FileDown} onClick={() => void saveAll()}>
        Export notes…
      </Button>
    </>
  );
}
