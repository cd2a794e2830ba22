import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useNotes } from '../state/notes.ts';
import { useProgress } from '../state/progress.ts';
import { useView } from '../state/view.ts';
import { useWorkspaceTrouble } from '../state/workspace.ts';
import { Button } from '../ui/Button.tsx';

interface BannerProps {
  /** What it is about, for those who do not see it. */
  readonly label: string;
  readonly message: string;
  readonly children?: ReactNode;
}

function Banner({ label, message, children }: BannerProps) {
  return (
    <section className="health" aria-label={label} role="alert">
      <TriangleAlert className="icon" size={18} aria-hidden />
      <p>{message}</p>
      {children}
    </section>
  );
}

function NotesHealth() {
  const health = useNotes((state) => state.health);
  const replace = useNotes((state) => state.replace);
  const page = useView((state) => state.page);
  const open = useView((state) => state.open);
  if (health.kind === 'good') return null;
  return (
    <Banner label="Notes" message={health.message}>
      {page !== 'backups' && (
        <Button size="small" onClick={() => open('backups')}>
          Look at backups
        </Button>
      )}
      {health.kind === 'damaged' && (
        <Button size="small" onClick={() => void window.study.notes.acceptDamage().then(replace)}>
          I have read this, let me write
        </Button>
      )}
    </Banner>
  );
}

function WorkspaceHealth() {
  const message = useWorkspaceTrouble((state) => state.message);
  if (message === null) return null;
  return (
    <Banner label="Views and arrangement" message={message}>
      <Button size="small" onClick={() => useWorkspaceTrouble.setState({ message: null })}>
        I have read this
      </Button>
    </Banner>
  );
}

function ProgressHealth() {
  const message = useProgress((state) => state.trouble);
  if (message === null) return null;
  return (
    <Banner label="What you have read" message={message}>
      <Button size="small" onClick={() => useProgress.setState({ trouble: null })}>
        I have read this
      </Button>
    </Banner>
  );
}

/** Says how notes, views, arrangement and progress are when they are not well. */
export function HealthBanner() {
  return (
    <div className="banners">
      <NotesHealth />
      <WorkspaceHealth />
      <ProgressHealth />
    </div>
  );
}
