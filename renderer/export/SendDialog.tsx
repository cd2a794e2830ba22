import { type ReactNode, useId, useState } from 'react';
import { closeExport } from '../state/export.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { FORMATS, type Format } from './formats.ts';
import { type Delivery, Outcome } from './Outcome.tsx';
import './export.css';

interface SendDialogProps {
  readonly title: string;
  readonly format: Format;
  /** Class of the form, which lays out what is chosen from. */
  readonly form: string;
  /** Brings it out. @returns what became of it */
  readonly send: () => Promise<Delivery>;
  /** Another way to go from here. */
  readonly instead?: ReactNode;
  readonly children: ReactNode;
}

/** A dialog from which something leaves the app, with what became of it. */
export function SendDialog({ title, format, form, send, instead, children }: SendDialogProps) {
  const [delivery, setDelivery] = useState<Delivery>({ kind: 'waiting' });
  const id = useId();
  const { verb, icon } = FORMATS[format];
  const isBusy = delivery.kind === 'busy';
  const start = async () => {
    setDelivery({ kind: 'busy' });
    setDelivery(await send());
  };
  return (
    <Dialog
      title={title}
      onClose={closeExport}
      actions={
        <>
          <Outcome delivery={delivery} />
          {instead}
          <Button onClick={closeExport}>Close</Button>
          <Button look="main" type="submit" form={id} icon={icon} aria-disabled={isBusy || undefined}>
            {verb}
          </Button>
        </>
      }
    >
      <form
        id={id}
        className={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void start();
        }}
      >
        {children}
      </form>
    </Dialog>
  );
}
