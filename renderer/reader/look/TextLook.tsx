import { AArrowDown, AArrowUp, ALargeSmall } from 'lucide-react';
import { TEXT_SIZES, type TextLook, USUAL_TEXT } from '../../../preload/contract.ts';
import { useAction } from '../../actions/use-action.ts';
import { choose, useSettings, useSettingsTrouble } from '../../state/settings.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Segments } from '../../ui/Segments.tsx';
import './look.css';

const LOOK_ID = 'text-look';

/** Opens the choices and gives them the keyboard; what had it before gets it back. */
export const showTextLook = (): void => {
  const panel = document.getElementById(LOOK_ID);
  panel?.showPopover();
  panel?.querySelector('button')?.focus();
};

const WIDTHS = [
  { value: 'narrow', label: 'Narrow' },
  { value: 'medium', label: 'Medium' },
  { value: 'wide', label: 'Wide' },
] as const;

const FACES = [
  { value: 'serif', label: 'Serif' },
  { value: 'sans', label: 'Sans' },
] as const;

const change = (part: Partial<TextLook>): void => void choose({ text: { ...useSettings.getState().text, ...part } });

const isUsual = ({ size, width, face }: TextLook): boolean =>
  size === USUAL_TEXT.size && width === USUAL_TEXT.width && face === USUAL_TEXT.face;

const stepWords = (size: number): string => `${size} of ${TEXT_SIZES.length}`;

function Size({ size }: Pick<TextLook, 'size'>) {
  const smaller = TEXT_SIZES.find((each) => each === size - 1);
  const larger = TEXT_SIZES.find((each) => each === size + 1);
  const to = (next: TextLook['size'] | undefined) => {
    if (next === undefined) return;
    change({ size: next });
    announce(`Size ${stepWords(next)}`);
  };
  return (
    <fieldset className="look-size">
      <legend className="label">Size</legend>
      <IconButton icon={AArrowDown} label="Smaller" disabled={smaller === undefined} onClick={() => to(smaller)} />
      <span className="look-step">{stepWords(size)}</span>
      <IconButton icon={AArrowUp} label="Larger" disabled={larger === undefined} onClick={() => to(larger)} />
    </fieldset>
  );
}

/** How the text of readings is set: a button, and the choices behind it. */
export function TextLookMenu() {
  const { label, tip, shortcuts } = useAction('text-look');
  const text = useSettings((state) => state.text);
  const trouble = useSettingsTrouble((state) => state.message);
  return (
    <>
      <button
        type="button"
        className="icon-button look-button"
        aria-label={label}
        title={tip()}
        aria-keyshortcuts={shortcuts}
        popoverTarget={LOOK_ID}
      >
        <ALargeSmall className="icon" size={18} aria-hidden />
      </button>
      <div id={LOOK_ID} popover="auto" className="look reading-popover" role="dialog" aria-label="Text">
        <Size size={text.size} />
        <div>
          <span className="label" aria-hidden>
            Width of lines
          </span>
          <Segments
            legend="Width of lines"
            options={WIDTHS}
            chosen={text.width}
            onChoose={(width) => change({ width })}
          />
        </div>
        <div>
          <span className="label" aria-hidden>
            Face
          </span>
          <Segments legend="Face" options={FACES} chosen={text.face} onChoose={(face) => change({ face })} />
        </div>
        <Button size="small" aria-disabled={isUsual(text) || undefined} onClick={() => change(USUAL_TEXT)}>
          As usual
        </Button>
        {trouble && <p role="alert">{trouble}</p>}
      </div>
    </>
  );
}

/** What the text is set by, for the element around it; `look.css` says what it means. */
export const useTextLookData = () => {
  const { size, width, face } = useSettings((state) => state.text);
  return { 'data-size': size, 'data-width': width, 'data-face': face } as const;
};
