import { HardDriveDownload, ListChecks, Settings2, ShieldAlert, ShieldCheck } from 'lucide-react';
import { useEffect } from 'react';
import { useNotes } from '../../state/notes.ts';
import { Button } from '../../ui/Button.tsx';
import { counted } from '../../words/counted.ts';
import { KeepsakeList } from './KeepsakeList.tsx';
import { KeepsakePreview } from './KeepsakePreview.tsx';
import { PlaceSettings } from './PlaceSettings.tsx';
import { backUpNow, checkNow, refresh, showSettings, useBackups } from './store.ts';
import { momentWords } from './words.ts';
import './backups.css';

/** How the notes are and when they were last backed up, in words. */
function State() {
  const health = useNotes((state) => state.health);
  const live = useNotes((state) => state.notes.length);
  const trashed = useNotes((state) => state.trash.length);
  const view = useBackups((state) => state.view);
  const isGood = health.kind === 'good' && !view?.trouble;
  return (
    <div className="backup-state">
      <p>
        {isGood ? <ShieldCheck className="icon" aria-hidden /> : <ShieldAlert className="icon" aria-hidden />}
        <b>{health.kind === 'good' ? 'Your notes are well.' : 'Your notes need your attention.'}</b>{' '}
        {counted(live, 'note')}
        {trashed > 0 && `, ${counted(trashed, 'note')} in the trash`}.
      </p>
      {view && (
        <p>
          {view.verified
            ? `Last verified backup: ${momentWords(view.verified.at)}, ${counted(view.verified.count, 'note')}.`
            : 'There is no verified backup yet. One is made when something has changed.'}{' '}
          {view.checked !== null && `Notes last read again from the disk: ${momentWords(view.checked)}.`}
        </p>
      )}
      {view?.trouble && <p role="alert">{view.trouble}</p>}
    </div>
  );
}

/** Backups and what can be done with them: the page to come to when notes are missing. */
export function BackupsPage() {
  const isBusy = useBackups((state) => state.isBusy);
  const outcome = useBackups((state) => state.outcome);
  const isSettings = useBackups((state) => state.chosen === null);
  const health = useNotes((state) => state.health);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the store has changed its state, other files may be there
  useEffect(() => void refresh(), [health]);
  return (
    <section className="backups" aria-label="Backups">
      <div className="backups-top">
        <h2>Backups</h2>
        <State />
        <div className="backup-ways">
          <Button
            look="main"
            icon={HardDriveDownload}
            aria-disabled={isBusy || undefined}
            onClick={() => void backUpNow()}
          >
            Back up now
          </Button>
          <Button icon={ListChecks} aria-disabled={isBusy || undefined} onClick={() => void checkNow()}>
            Verify now
          </Button>
          <Button icon={Settings2} aria-pressed={isSettings} onClick={showSettings}>
            Folders and saving
          </Button>
          <span role="status">{outcome}</span>
        </div>
      </div>
      <div className="backups-body">
        <KeepsakeList />
        {isSettings ? <PlaceSettings /> : <KeepsakePreview />}
      </div>
    </section>
  );
}
