import { create } from 'zustand';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { CAN, type Chapter, CLASSES, FLOOR, LIMITS, LOOPS, SHARE, UNANSWERABLE } from './limits.ts';
import './limits.css';

const useLimits = create<{ readonly isOpen: boolean }>()(() => ({ isOpen: false }));

/** Opens the page on what a what-if can and cannot tell. */
export const showLimits = (): void => useLimits.setState({ isOpen: true });
const hide = () => useLimits.setState({ isOpen: false });

function ChapterView({ chapter: { title, lines } }: { readonly chapter: Chapter }) {
  return (
    <section>
      <h3>{title}</h3>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}

/** What a what-if can and cannot tell. */
export function LimitsDialog() {
  const isOpen = useLimits((state) => state.isOpen);
  if (!isOpen) return null;
  return (
    <Dialog
      title="What this can and cannot tell"
      onClose={hide}
      actions={
        <Button look="main" onClick={hide}>
          Close
        </Button>
      }
    >
      <div className="limits">
        <ChapterView chapter={CAN} />
        <section>
          <h3>How sure it is</h3>
          <dl>
            {CLASSES.map(({ words, rule }) => (
              <div key={words}>
                <dt>{words}</dt>
                <dd>{rule}</dd>
              </div>
            ))}
          </dl>
        </section>
        <ChapterView chapter={SHARE} />
        <ChapterView chapter={FLOOR} />
        <section>
          <h3>{LIMITS.title}</h3>
          <ul>
            {LIMITS.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <section>
          <h3>What no arrow can answer</h3>
          <ul>
            {UNANSWERABLE.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <ChapterView chapter={LOOPS} />
      </div>
    </Dialog>
  );
}
