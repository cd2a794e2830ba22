import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useView } from '../state/view.ts';
import { IconButton } from '../ui/IconButton.tsx';
import './cards.css';

interface CardFrameProps {
  /** What the card is about, beside the close button. */
  readonly kicker: ReactNode;
  readonly title: string;
  /** What stands under the title and does not scroll. */
  readonly head?: ReactNode;
  /** Actions at the foot. */
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

export function CardFrame({ kicker, title, head, actions, children }: CardFrameProps) {
  const clear = useView((state) => state.clear);
  return (
    <div className="card">
      <header className="card-head">
        <div className="card-kicker">
          {kicker}
          <span className="push" />
          <IconButton icon={X} label="Close card" onClick={clear} />
        </div>
        <h2 tabIndex={-1}>{title}</h2>
        {head}
      </header>
      <div className="card-body">{children}</div>
      <div className="card-foot">{actions}</div>
    </div>
  );
}
