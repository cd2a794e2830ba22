import { FileArchive, FolderOpen, PackagePlus } from 'lucide-react';
import { useState } from 'react';
import type { PackChoices, PackForm, PackPlan } from '../../../preload/contract.ts';
import { closePack } from '../../state/pack.ts';
import { useProgress } from '../../state/progress.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { desk } from '../use-desk.ts';
import { PlanView } from './PlanView.tsx';
import { doneWords, isEmpty, takeWords, undecided } from './tell.ts';
import './pack.css';

export interface Chosen {
  readonly notes: PackChoices['notes'];
  readonly arrangement: PackChoices['arrangement'] | null;
}

const NOTHING_CHOSEN: Chosen = { notes: {}, arrangement: null };

interface Said {
  readonly text: string;
  readonly isFailure?: boolean;
}

const BROKEN: Said = { text: 'Nothing was taken in: something went wrong in the app.', isFailure: true };

const close = (): void => {
  void window.study.pack.drop();
  closePack();
};

/** Takes a study pack, or any Markdown files, into the app: first what would happen is shown, then it is done. */
export function ImportPack() {
  const [plan, setPlan] = useState<PackPlan | null>(null);
  const [chosen, setChosen] = useState<Chosen>(NOTHING_CHOSEN);
  const [said, setSaid] = useState<Said>({ text: '' });
  const [isBusy, setIsBusy] = useState(false);

  const alone = async (task: () => Promise<void>) => {
    if (isBusy) return;
    setIsBusy(true);
    await desk.flushAll();
    await task().catch((error: unknown) => {
      console.error(error);
      setSaid(BROKEN);
    });
    setIsBusy(false);
  };
  const look = (form: PackForm) =>
    alone(async () => {
      setSaid({ text: 'Reading …' });
      const answer = await window.study.pack.choose(form);
      setPlan(answer.ok ? answer.value : null);
      setChosen(NOTHING_CHOSEN);
      setSaid(answer.ok ? { text: '' } : { text: answer.message, isFailure: answer.code !== 'cancelled' });
    });
  const take = () =>
    alone(async () => {
      const answer = await window.study.pack.commit({ notes: chosen.notes, arrangement: chosen.arrangement ?? 'mine' });
      if (!answer.ok) {
        if (answer.code === 'stale' || answer.code === 'gone') setPlan(null);
        setSaid({ text: answer.message, isFailure: true });
        return;
      }
      useWorkspace.setState(answer.value.workspace);
      useProgress.setState(answer.value.progress);
      setPlan(null);
      setSaid({ text: doneWords(answer.value) });
    });

  const waiting = plan ? undecided(plan, chosen) : 0;
  const waits = waiting > 0 ? `${waiting} still to be decided.` : '';
  return (
    <Dialog
      title={plan ? `Import “${plan.name}”` : 'Import'}
      onClose={close}
      actions={
        <>
          <p className="pack-outcome" role="status" data-failed={said.isFailure || undefined}>
            {said.text || waits}
          </p>
          <Button onClick={close}>{plan && !isEmpty(plan) ? 'Cancel' : 'Close'}</Button>
          {plan && !isEmpty(plan) && (
            <Button
              look="main"
              icon={PackagePlus}
              aria-disabled={waiting > 0 || isBusy || undefined}
              onClick={() => waiting === 0 && void take()}
            >
              {takeWords(plan, chosen.notes)}
            </Button>
          )}
        </>
      }
    >
      <div className="pack" data-plan={plan ? true : undefined}>
        {plan ? (
          <PlanView plan={plan} chosen={chosen} onChoose={(more) => setChosen({ ...chosen, ...more })} />
        ) : (
          <>
            <p>
              A study pack that was exported from here, or any folder or zip of Markdown files. You see what would come
              in before anything is changed.
            </p>
            <p className="pack-ways">
              <Button icon={FileArchive} aria-disabled={isBusy || undefined} onClick={() => void look('zip')}>
                Choose a zip file…
              </Button>
              <Button icon={FolderOpen} aria-disabled={isBusy || undefined} onClick={() => void look('folder')}>
                Choose a folder…
              </Button>
            </p>
          </>
        )}
      </div>
    </Dialog>
  );
}
