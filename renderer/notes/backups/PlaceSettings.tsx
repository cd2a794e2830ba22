import { CloudAlert, FolderInput, FolderOpen } from 'lucide-react';
import type { Place } from '../../../preload/contract.ts';
import { Button } from '../../ui/Button.tsx';
import { AutosaveChoice } from './AutosaveChoice.tsx';
import { choosePlace, showFolder, stay, useBackups } from './store.ts';

function Folder({ folder }: { readonly folder: string }) {
  return <span className="backup-folder">{folder}</span>;
}

/** What may happen to notes in a folder that another program writes to as well. */
function SyncRisk({ place: { syncedBy } }: { readonly place: Place }) {
  if (syncedBy === null) return null;
  return (
    <p className="place-risk">
      <CloudAlert className="icon" size={18} aria-hidden />
      <span>
        {syncedBy} keeps this folder in step with other machines. If two of them write, it lays conflict copies there;
        they are listed on the left and can be taken back. Write on one machine at a time, and let {syncedBy} finish
        before you start the other.
      </span>
    </p>
  );
}

function NotesPlace() {
  const isBusy = useBackups((state) => state.isBusy);
  const places = useBackups((state) => state.places);
  if (!places) return null;
  const { notes, next, former, trouble } = places;
  return (
    <section className="place" aria-label="Where your notes are">
      <h3>Where your notes are</h3>
      <p>
        <Folder folder={notes.folder} />
      </p>
      {trouble !== null && <p role="alert">{trouble}</p>}
      <SyncRisk place={notes} />
      {next !== null && (
        <>
          <p>
            They move to <Folder folder={next.folder} /> when Oxytocin Atlas starts next. Every note is read again there
            before it counts; what is here now is kept.
          </p>
          <SyncRisk place={next} />
        </>
      )}
      {former.length > 0 && (
        <p className="muted">
          Before, they were in{' '}
          {former.map((folder, index) => (
            <span key={folder}>
              {index > 0 && ', '}
              <Folder folder={folder} />
            </span>
          ))}
          . The copy there is kept as it was when they moved. Delete it once you no longer want it.
        </p>
      )}
      <div className="backup-ways">
        <Button
          size="small"
          icon={FolderOpen}
          aria-disabled={isBusy || undefined}
          onClick={() => void showFolder('notes')}
        >
          Show notes
        </Button>
        <Button
          size="small"
          icon={FolderInput}
          aria-disabled={isBusy || undefined}
          onClick={() => void choosePlace('notes')}
        >
          Move notes…
        </Button>
        {next !== null && (
          <Button size="small" aria-disabled={isBusy || undefined} onClick={() => void stay('notes')}>
            Let them stay
          </Button>
        )}
      </div>
    </section>
  );
}

function BackupsPlace() {
  const isBusy = useBackups((state) => state.isBusy);
  const place = useBackups((state) => state.places?.backups);
  if (!place) return null;
  return (
    <section className="place" aria-label="Where backups go">
      <h3>Where backups go</h3>
      <p>
        <Folder folder={place.folder} />
      </p>
      <p className="muted">
        One is made each hour in which something has changed, read again, and kept: 24 hours, 14 days, 8 weeks, 12
        months. A folder on another disk, or one that is synced, outlives this disk. Backups made so far stay where they
        are.
      </p>
      <div className="backup-ways">
        <Button
          size="small"
          icon={FolderOpen}
          aria-disabled={isBusy || undefined}
          onClick={() => void showFolder('backups')}
        >
          Show backups
        </Button>
        <Button
          size="small"
          icon={FolderInput}
          aria-disabled={isBusy || undefined}
          onClick={() => void choosePlace('backups')}
        >
          Choose a folder…
        </Button>
        {!place.isUsual && (
          <Button size="small" aria-disabled={isBusy || undefined} onClick={() => void stay('backups')}>
            Use the usual folder
          </Button>
        )}
      </div>
    </section>
  );
}

/** Where notes and backups lie, and how often typing is saved. */
export function PlaceSettings() {
  return (
    <div className="places">
      <NotesPlace />
      <BackupsPlace />
      <AutosaveChoice />
    </div>
  );
}
