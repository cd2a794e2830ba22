import { useState } from 'react';
import { useAtlas } from '../../state/atlas.ts';
import { useBibliography } from '../../state/bibliography.ts';
import { useCourse } from '../../state/course.ts';
import { openExport } from '../../state/export.ts';
import { useLibrary } from '../../state/library.ts';
import { readingNow } from '../../state/reading.ts';
import { Button } from '../../ui/Button.tsx';
import { longDate } from '../../words/date.ts';
import { deliverText } from '../deliver.ts';
import { SendDialog } from '../SendDialog.tsx';
import { textToHtml } from './reading-to-html.ts';
import { TextChoices } from './TextChoices.tsx';
import { firstTextWish, levelsOf, nameOfText } from './wish.ts';

/** How the open text leaves the app: how much of it, how it is told, with its sources or without. */
export function TextDialog({ version }: { readonly version: string }) {
  const atlas = useAtlas();
  const course = useCourse();
  const bibliography = useBibliography();
  const [wish, setWish] = useState(() => firstTextWish(readingNow(), useLibrary.getState().style));
  const send = () => {
    const date = longDate(Date.now());
    const html = textToHtml({ ...wish, atlas, course, bibliography, levels: levelsOf(wish), date, version });
    return deliverText(wish.format, { name: nameOfText(wish), html });
  };
  return (
    <SendDialog
      title="Export or print the text"
      format={wish.format}
      form="export-text"
      send={send}
      instead={<Button onClick={() => openExport('map')}>The map instead</Button>}
    >
      <TextChoices wish={wish} onChange={(change) => setWish((before) => ({ ...before, ...change }))} />
    </SendDialog>
  );
}
