import { ShieldCheck } from 'lucide-react';
import { undoRemoval, useRemoval } from '../notes/remove.ts';
import { SaveSummary } from '../notes/SaveSummary.tsx';
import { useAtlas } from '../state/atlas.ts';

function RemovalNews() {
  const { removed, message } = useRemoval();
  if (message) return <span role="alert">{message}</span>;
  if (!removed) return null;
  return (
    <span>
      Note deleted{' '}
      <button type="button" className="text-button" onClick={() => void undoRemoval()}>
        Undo
      </button>
    </span>
  );
}

export function StatusBar() {
  const { concepts, relations, references } = useAtlas();
  return (
    <footer className="status">
      <span>{concepts.length} concepts</span>
      <span>{relations.length} relations</span>
      <span>{references.length} sources</span>
      <RemovalNews />
      <span className="push">Education only, not medical advice</span>
      <SaveSummary />
      <span className="status-offline">
        <ShieldCheck className="icon" size={14} aria-hidden /> Offline
      </span>
    </footer>
  );
}
