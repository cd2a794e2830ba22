import { ShieldCheck } from 'lucide-react';
import { useAction } from '../actions/use-action.ts';
import { useRemoval } from '../notes/remove.ts';
import { SaveSummary } from '../notes/SaveSummary.tsx';
import { ForgottenNews } from '../reader/progress/ForgottenNews.tsx';
import { useAtlas } from '../state/atlas.ts';
import { useCommands } from '../state/commands.ts';
import { useCourse } from '../state/course.ts';
import { useReading } from '../state/reading.ts';
import { steppedWords } from '../words/commands.ts';

/** Why the last deletion, or the last step through the log, did nothing. */
function Refusal() {
  const removal = useRemoval((state) => state.message);
  const stepped = useCommands((state) => state.stepped);
  const trouble = removal ?? (stepped?.trouble ? steppedWords(stepped) : null);
  return trouble && <span role="alert">{trouble}</span>;
}

/** What was done last, to be taken back; what was taken back last, to be done again. */
function Step({ id }: { readonly id: 'undo' | 'redo' }) {
  const { isAvailable, label, tip, shortcuts, run } = useAction(id);
  if (!isAvailable) return null;
  return (
    <button type="button" className="text-button log-step" title={tip()} aria-keyshortcuts={shortcuts} onClick={run}>
      {label}
    </button>
  );
}

/** The way back to where one stopped reading. */
function Resume() {
  const course = useCourse();
  const { isAvailable, label, run } = useAction('resume');
  const section = useReading(({ paragraph }) => course.passage.get(paragraph ?? '')?.section);
  if (!isAvailable || !section) return null;
  return (
    <button type="button" className="text-button" title={label} onClick={run}>
      Read on: {section.heading}
    </button>
  );
}

export function StatusBar() {
  const { concepts, relations, references } = useAtlas();
  return (
    <footer className="status">
      <span>{concepts.length} concepts</span>
      <span>{relations.length} relations</span>
      <span>{references.length} sources</span>
      <Step id="undo" />
      <Step id="redo" />
      <Refusal />
      <ForgottenNews />
      <Resume />
      <span className="push">Education only, not medical advice</span>
      <SaveSummary />
      <span className="status-offline">
        <ShieldCheck className="icon" size={14} aria-hidden /> Offline
      </span>
    </footer>
  );
}
