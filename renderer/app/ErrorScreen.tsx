import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { tellReady } from './ready.ts';
import './screens.css';

interface State {
  readonly error: Error | null;
}

/** Catches what should not happen: a plain screen instead of a white window. */
export class ErrorScreen extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(): void {
    tellReady();
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <main className="plain-screen">
        <h1>This view could not be drawn</h1>
        <p>Notes that were called saved are safe. Text that was typed in the last second may not be.</p>
        <p>Draw the view again. If it fails again, close the app and start it anew.</p>
        <p>
          <Button look="main" onClick={() => this.setState({ error: null })}>
            Draw again
          </Button>
        </p>
        <p className="muted">{error.message}</p>
      </main>
    );
  }
}
