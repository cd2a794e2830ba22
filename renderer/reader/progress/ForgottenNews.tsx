import { undoForgetting, useProgress } from '../../state/progress.ts';
import { announce } from '../../ui/announcer.tsx';

const undo = (): void => {
  void undoForgetting();
  announce('What was read counts again.');
};

/** Takes a reset back, for as long as nothing else was reset. */
export function ForgottenNews() {
  const isForgotten = useProgress(({ forgotten }) => forgotten !== null);
  if (!isForgotten) return null;
  return (
    <span>
      Progress reset{' '}
      <button type="button" className="text-button" onClick={undo}>
        Undo
      </button>
    </span>
  );
}
