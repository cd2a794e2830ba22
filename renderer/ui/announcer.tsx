import { create } from 'zustand';

const useAnnouncement = create<{ readonly text: string; readonly turn: number }>()(() => ({ text: '', turn: 0 }));

/** Has a sentence read out once, politely: one message an action. */
export const announce = (text: string): void => useAnnouncement.setState(({ turn }) => ({ text, turn: turn + 1 }));

/** The region that is read out. Stands once in the window. */
export function LiveRegion() {
  const { text, turn } = useAnnouncement();
  return (
    <div className="hidden" role="status" aria-live="polite">
      {/* The same words twice are two messages: a new element is read again. */}
      <span key={turn}>{text}</span>
    </div>
  );
}
