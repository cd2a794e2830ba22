import { useId, useState } from 'react';
import { closeExport } from '../state/export.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Choices } from './Choices.tsx';
import { leftOutWords } from './contents.ts';
import { deliver } from './deliver.ts';
import { FORMATS } from './formats.ts';
import { type Delivery, Outcome } from './Outcome.tsx';
import { Preview } from './Preview.tsx';
import { useMoment } from './use-moment.ts';
import { usePicture } from './use-picture.ts';
import { firstWish } from './wish.ts';
import './export.css';

/** How the map leaves the app: what of it, as what, in which colours. */
export function MapDialog({ version }: { readonly version: string }) {
  const moment = useMoment();
  const [wish, setWish] = useState(() => firstWish(moment));
  const picture = usePicture(moment, wish, version);
  const [delivery, setDelivery] = useState<Delivery>({ kind: 'waiting' });
  const form = useId();
  const { verb, icon } = FORMATS[wish.format];
  const isBusy = delivery.kind === 'busy';
  const send = async () => {
    const { title, svg } = picture.now();
    setDelivery({ kind: 'busy' });
    setDelivery(await deliver(wish.format, title, svg));
  };
  return (
    <Dialog
      title="Export or print"
      onClose={closeExport}
      actions={
        <>
          <Outcome delivery={delivery} />
          <Button onClick={closeExport}>Close</Button>
          <Button look="main" type="submit" form={form} icon={icon} aria-disabled={isBusy || undefined}>
            {verb}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="export"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void send();
        }}
      >
        <Choices moment={moment} wish={wish} onChange={(change) => setWish((before) => ({ ...before, ...change }))} />
        <Preview svg={picture.shown} leftOut={leftOutWords(picture.shown, wish.part, moment)} />
      </form>
    </Dialog>
  );
}
