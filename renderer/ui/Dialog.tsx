import { type ReactNode, useEffect, useId, useRef } from 'react';
import './Dialog.css';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons at the foot. */
  readonly actions: ReactNode;
  readonly onClose: () => void;
}

/** Where the first control stands far below, the dialog takes the focus itself: it is read from its title on. */
const beginAtTop = (dialog: HTMLDialogElement | null): void => {
  if (!dialog || dialog.scrollTop === 0) return;
  dialog.focus();
  dialog.scrollTop = 0;
};

/** A modal question. It is open while it is rendered; Esc closes it, and focus returns to where it came from. */
export function Dialog({ title, children, actions, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    beginAtTop(dialog.current);
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} tabIndex={-1} className="dialog" aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>{title}</h2>
      <div className="dialog-body">{children}</div>
      <div className="dialog-actions">{actions}</div>
    </dialog>
  );
}
