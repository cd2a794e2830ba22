import { useEffect } from 'react';
import { Button } from '../ui/Button.tsx';
import { tellReady } from './ready.ts';
import './screens.css';

interface FailureScreenProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** What should not happen has happened: says so in plain words, with a way on. */
export function FailureScreen({ error, onRetry }: FailureScreenProps) {
  useEffect(tellReady, []);
  return (
    <main className="plain-screen">
      <h1>This view could not be drawn</h1>
      <p>Notes that were called saved are safe. Text that was typed in the last second may not be.</p>
      <p>Draw the view again. If it fails again, close the app and start it anew.</p>
      <p>
        <Button look="main" onClick={onRetry}>
          Draw again
        </Button>
      </p>
      <p className="muted">{error instanceof Error ? error.message : String(error)}</p>
    </main>
  );
}
