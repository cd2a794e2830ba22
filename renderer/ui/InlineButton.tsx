import type { HTMLAttributes } from 'react';

interface InlineButtonProps extends HTMLAttributes<HTMLSpanElement> {
  readonly onPress: (button: HTMLElement) => void;
}

/** What takes the focus when the pointer goes down ends the drag that marks words: it takes it with the click. */
const waitForClick = (element: HTMLElement): void => {
  element.removeAttribute('tabindex');
  window.addEventListener('pointerup', () => element.setAttribute('tabindex', '0'), { once: true });
};

/** A button that wraps with its sentence and whose words can be marked: a real one is a box that does neither. */
export function InlineButton({ onPress, ...rest }: InlineButtonProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      role="button"
      tabIndex={0}
      onPointerDown={({ currentTarget }) => waitForClick(currentTarget)}
      onClick={({ currentTarget }) => {
        // Whoever marks words in a sentence does not mean to open what they name.
        if (!(window.getSelection()?.isCollapsed ?? true)) return;
        currentTarget.focus({ preventScroll: true });
        onPress(currentTarget);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPress(event.currentTarget);
      }}
      {...rest}
    />
  );
}
