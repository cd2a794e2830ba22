import { useState } from 'react';
import { Choices } from './Choices.tsx';
import { leftOutWords } from './contents.ts';
import { deliver } from './deliver.ts';
import { Preview } from './Preview.tsx';
import { SendDialog } from './SendDialog.tsx';
import { useMoment } from './use-moment.ts';
import { usePicture } from './use-picture.ts';
import { firstWish } from './wish.ts';

/** How the map leaves the app: what of it, as what, in which colours. */
export function MapDialog({ version }: { readonly version: string }) {
  const moment = useMoment();
  const [wish, setWish] = useState(() => firstWish(moment));
  const picture = usePicture(moment, wish, version);
  const send = () => {
    const { title, svg } = picture.now();
    return deliver(wish.format, title, svg);
  };
  return (
    <SendDialog title="Export or print" format={wish.format} form="export" send={send}>
      <Choices moment={moment} wish={wish} onChange={(change) => setWish((before) => ({ ...before, ...change }))} />
      <Preview svg={picture.shown} leftOut={leftOutWords(picture.shown, wish.part, moment)} />
    </SendDialog>
  );
}
