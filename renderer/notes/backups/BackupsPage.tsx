import { FolderOpen, HardDriveDownload, ShieldAlert, ShieldCheck } from 'lucide-react';
import { useEffect } from 'react';
import { useNotes } from '../../state/notes.ts';
import { Button } from '../../ui/Button.tsx';
import { counted } from '../../words/counted.ts';
import { KeepsakeList } from './KeepsakeList.tsx';
import { KeepsakePreview } from './KeepsakePreview.tsx';
import { backUpNow, refresh, useBackups } from './store.ts';
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
        <b>{health.kind === 'good' ? 'Your notes are well.' : 'Your notes need you.'}</b> {counted(live, 'note')}
        {trashed > 0 && `, ${counted(trashed, 'note')} in the trash`}.
      </p>
      {health.kind !== 'good' && <p>{health.message}</p>}
      {view && (
        <p>
          {view.verified
            ? `Last verified backup: ${momentWords(view.verified.at)}, ${counted(view.verified.count, 'note')}.`
            : 'There is no verified backup yet. One is made when something has changed.'}
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
  const folder = useBackups((state) => state.view?.folder);
  const health = useNotes((state) => state.health);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the store has changed its state, other files may be there
  useEffect(() => void refresh(), [health]);
  return (
    <section className="backups" aria-label="Backups">
      <div className="backups-top">
        <h2>Backups</h2>
        <State />
        <div className="backup-ways">
          <Button look="main" icon={HardDriveDownload} disabled={isBusy} onClick={() => void backUpNow()}>
            Back up now
          </Button>
          <Button icon={FolderOpen} onClick={() => void window.study.backups.showFolder('backups')}>
            Show backups
          </Button>
          <Button icon={FolderOpen} onClick={() => void window.study.backups.showFolder('notes')}>
            Show notes
          </Button>
          <span role="status">{outcome}</span>
        </div>
        <p className="muted">
          A backup is made each hour in which something has changed, read again, and kept outside of the notes: 24
          hours, 14 days, 8 weeks, 12 months.{' '}
          {folder && (
            <>
              They lie in <span className="backup-folder">{folder}</span>.
            </>
          )}
        </p>
      </div>
      <div className="backups-body">
        <KeepsakeList />
        <KeepsakePreview />
      </div>
    </section>
  );
}
