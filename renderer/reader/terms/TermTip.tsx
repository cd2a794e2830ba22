import { useEffect, useId, useMemo, useRef } from 'react';
import { Popover } from 'react-aria-components/Popover';
import { openInLibrary } from '../../state/library.ts';
import { useView } from '../../state/view.ts';
import { SubjectLink } from '../../ui/SubjectLink.tsx';
import { closeTip, keepTip, leaveTerm, type TermTip as Tip, useTermTip } from './tip.ts';
import './terms.css';

/** Closes on Escape, on a press elsewhere, and when the keyboard goes on. */
const useClosing = ({ anchor }: Tip): void => {
  useEffect(() => {
    const isElsewhere = (target: EventTarget | null) =>
      target instanceof Element && !anchor.contains(target) && !target.closest('.term-tip');
    const press = ({ target }: Event) => {
      if (isElsewhere(target)) closeTip();
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Before it means "away from the selection".
      event.preventDefault();
      event.stopPropagation();
      closeTip();
    };
    document.addEventListener('pointerdown', press, true);
    document.addEventListener('focusin', press);
    document.addEventListener('keydown', key, true);
    return () => {
      document.removeEventListener('pointerdown', press, true);
      document.removeEventListener('focusin', press);
      document.removeEventListener('keydown', key, true);
    };
  }, [anchor]);
};

function Explained({ tip }: { readonly tip: Tip }) {
  const { term, isAsked } = tip;
  const find = useView((state) => state.find);
  const box = useRef<HTMLDivElement>(null);
  const title = useId();
  const text = useId();
  useClosing(tip);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that another term is asked for
  useEffect(() => {
    if (isAsked) box.current?.focus({ preventScroll: true });
  }, [isAsked, tip]);
  return (
    <div
      ref={box}
      className="term-tip"
      role="dialog"
      tabIndex={-1}
      aria-labelledby={title}
      aria-describedby={text}
      onPointerEnter={keepTip}
      onPointerLeave={leaveTerm}
    >
      <p className="term-name" id={title}>
        {term.term}
      </p>
      <p id={text}>{term.text}</p>
      <div className="term-ways">
        <SubjectLink
          subject={{ kind: 'concept', id: term.concept }}
          onOpen={(subject) => {
            closeTip();
            find(subject);
          }}
        />
        <button
          type="button"
          className="text-button"
          onClick={() => {
            closeTip();
            openInLibrary({ page: 'glossary', id: term.id });
          }}
        >
          In the glossary
        </button>
      </div>
    </div>
  );
}

/** Explains the term that was asked for, or that the pointer rests on, beside its words. Mounted once. */
export function TermTip() {
  const tip = useTermTip((state) => state.tip);
  const anchor = useMemo(() => ({ current: tip?.anchor ?? null }), [tip]);
  useEffect(() => closeTip, []);
  if (!tip) return null;
  return (
    <Popover
      key={tip.term.id}
      className="term-popover"
      triggerRef={anchor}
      isOpen
      isNonModal
      onOpenChange={(isOpen) => {
        if (!isOpen) closeTip();
      }}
      placement="bottom start"
      offset={4}
    >
      <Explained tip={tip} />
    </Popover>
  );
}
