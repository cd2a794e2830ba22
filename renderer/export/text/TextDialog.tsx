import { useId, useState } from 'react';
import { useAtlas } from '../../state/atlas.ts';
import { useBibliography } from '../../state/bibliography.ts';
import { useCourse } from '../../state/course.ts';
import { closeExport, openExport } from '../../state/export.ts';
import { useLibrary } from '../../state/library.ts';
import { readingNow } from '../../state/reading.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { longDate } from '../../words/date.ts';
import { deliverText } from '../deliver.ts';
import { FORMATS } from '../formats.ts';
import { type Delivery, Outcome } from '../Outcome.tsx';
import { textToHtml } from './reading-to-html.ts';
import { TextChoices } from './TextChoices.tsx';
import { firstTextWish, levelsOf, nameOfText } from './wish.ts';
import '../export.css';

/** How the open text leaves the app: how much of it, how it is told, with its sources or without. */
export function TextDialog({ version }: { readonly version: string }) {
  const atlas = useAtlas();
  const course = useCourse();
  const bibliography = useBibliography();
  const [wish, setWish] = useState(() => firstTextWish(readingNow(), useLibrary.getState().style));
  const [delivery, setDelivery] = useState<Delivery>({ kind: 'waiting' });
  const form = useId();
  const { verb, icon } = FORMATS[wish.format];
  const isBusy = delivery.kind === 'busy';
  const send = async () => {
    setDelivery({ kind: 'busy' });
    const date = longDate(Date.now());
    const html = textToHtml({ ...wish, atlas, course, bibliography, levels: levelsOf(wish), date, version });
    setDelivery(await deliverText(wish.format, { name: nameOfText(wish), html }));
  };
  return (
    <Dialog
      title="Export or print the text"
      onClose={closeExport}
      actions={
        <>
          <Outcome delivery={delivery} />
          <Button onClick={() => openExport('map')}>The map instead</Button>
          <Button onClick={closeExport}>Close</Button>
          <Button look="main" type="submit" form={form} icon={icon} aria-disabled={isBusy || undefined}>
            {verb}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="export-text"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void send();
        }}
      >
        <TextChoices wish={wish} onChange={(change) => setWish((before) => ({ ...before, ...change }))} />
      </form>
    </Dialog>
  );
}
