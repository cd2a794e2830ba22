import { PackageOpen } from 'lucide-react';
import { useState } from 'react';
import type { PackForm, PackWords } from '../../../preload/contract.ts';
import { closePack } from '../../state/pack.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { counted } from '../../words/counted.ts';
import { desk } from '../use-desk.ts';
import './pack.css';

const FORMS = [
  { value: 'zip', label: 'One zip file' },
  { value: 'folder', label: 'A folder' },
] as const satisfies readonly { readonly value: PackForm; readonly label: string }[];

const ABOUT = {
  zip: 'Easy to keep, to copy and to send.',
  folder: 'Opens at once in Obsidian, as a vault whose links work.',
} as const;

/** The window has to be told before it draws the whole map, which takes a moment. */
const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Takes everything of the user's out of the app. */
export function ExportPack({ words }: { readonly words: () => PackWords }) {
  const [form, setForm] = useState<PackForm>('zip');
  const [said, setSaid] = useState<{ readonly text: string; readonly isBusy?: boolean; readonly isFailure?: boolean }>({
    text: '',
  });
  const send = async () => {
    if (said.isBusy) return;
    setSaid({ text: 'Collecting everything …', isBusy: true });
    await desk.flushAll();
    await painted();
    try {
      const answer = await window.study.pack.export(form, words());
      if (!answer.ok) setSaid({ text: answer.message, isFailure: answer.code !== 'cancelled' });
      else setSaid({ text: `Saved ${counted(answer.value.notes, 'note')} as ${answer.value.name}.` });
    } catch (error) {
      console.error(error);
      setSaid({ text: 'Nothing was saved: something went wrong in the app.', isFailure: true });
    }
  };
  return (
    <Dialog
      title="Export everything"
      onClose={closePack}
      actions={
        <>
          <p className="pack-outcome" role="status" data-failed={said.isFailure || undefined}>
            {said.text}
          </p>
          <Button onClick={closePack}>Close</Button>
          <Button look="main" icon={PackageOpen} aria-disabled={said.isBusy || undefined} onClick={() => void send()}>
            Export
          </Button>
        </>
      }
    >
      <div className="pack">
        <p>
          Your notes, also those in the trash, with their earlier versions; your saved views and your arrangement of the
          map; what you have read. With them goes the whole atlas, so that every link leads somewhere.
        </p>
        <div>
          <Segments legend="As" options={FORMS} chosen={form} onChoose={setForm} />
          <p className="pack-about">{ABOUT[form]}</p>
        </div>
        <p className="muted">
          Every note is a Markdown file that any program reads. Import brings everything back as it was.
        </p>
      </div>
    </Dialog>
  );
}
