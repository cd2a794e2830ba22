import { create } from 'zustand';

const useAnnouncement = create<{ readonly text: string; readonly turn: number }>()(() => ({ text: '', turn: 0 }));

/** What one action changes is said in one message, though several parts of the window see it. */
const TOGETHER_MS = 40;

let waiting: readonly string[] = [];

const say = () => {
  const text = waiting.map((each) => (/[.!?]$/.test(each) ? each : `${each}.`)).join(' ');
  waiting = [];
  useAnnouncement.setState(({ turn }) => ({ text, turn: turn + 1 }));
};

/** Has a sentence read out once, politely: one message an action. */
export const announce = (text: string): void => {
  if (text === '' || waiting.includes(text)) return;
  if (waiting.length === 0) setTimeout(say, TOGETHER_MS);
  waiting = [...waiting, text];
};

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
