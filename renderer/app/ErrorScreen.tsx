import { Component, type ReactNode } from 'react';
import { FailureScreen } from './FailureScreen.tsx';

interface State {
  /** In a box, so that a thrown undefined counts too. */
  readonly caught: { readonly error: unknown } | null;
}

/** Catches what a view throws: a plain screen instead of a white window. */
export class ErrorScreen extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { caught: null };

  static getDerivedStateFromError(error: unknown): State {
    return { caught: { error } };
  }

  override render(): ReactNode {
    const { caught } = this.state;
    if (!caught) return this.props.children;
    return <FailureScreen error={caught.error} onRetry={() => this.setState({ caught: null })} />;
  }
}
