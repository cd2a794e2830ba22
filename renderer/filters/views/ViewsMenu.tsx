import { Bookmark } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useAtlas } from '../../state/atlas.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { announce } from '../../ui/announcer.tsx';
import { openGiven, openView } from './look.ts';
import { NameForm } from './NameForm.tsx';
import { saveView, undoDelete, useDeleted } from './use-views.ts';
import { ViewRow } from './ViewRow.tsx';
import { GIVEN_VIEWS, inOrder } from './views.ts';
import '../../ui/filter.css';
import './views.css';

/** Says that a view was deleted, and takes that back. */
function Deleted({ onUndo }: { readonly onUndo: () => void }) {
  const view = useDeleted((state) => state.view);
  if (!view) return null;
  return (
    <p className="view-deleted">
      “{view.name}” deleted{' '}
      <button type="button" className="text-button" data-undo onClick={onUndo}>
        Undo
      </button>
    </p>
  );
}

function Views({ close }: { readonly close: () => void }) {
  const atlas = useAtlas();
  const views = useWorkspace((state) => state.views);
  const box = useRef<HTMLDivElement>(null);
  const focus = (selector: string) =>
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(selector)?.focus());
  const opened = (name: string, open: () => void) => {
    close();
    announce(`View “${name}”.`);
    open();
  };
  return (
    <div ref={box} className="views-body">
      <h2 className="label">To begin with</h2>
      <ul>
        {GIVEN_VIEWS.map((view) => (
          <li key={view.name} className="view-row">
            <button type="button" className="view-open" onClick={() => opened(view.name, () => openGiven(view))}>
              {view.name}
              <small>{view.about}</small>
            </button>
          </li>
        ))}
      </ul>
      <h2 className="label">My views</h2>
      {views.length === 0 && <p className="muted">None yet. What the map shows now can be kept under a name.</p>}
      <ul data-own>
        {inOrder(views).map((view) => (
          <ViewRow
            key={view.id}
            view={view}
            onOpen={() => opened(view.name, () => openView(atlas, view))}
            onDelete={() => focus('[data-undo]')}
          />
        ))}
      </ul>
      <Deleted
        onUndo={() => {
          undoDelete();
          focus('[data-own] .view-open');
        }}
      />
      <NameForm label="Save what the map shows now as" name="" action="Save" onName={saveView} />
    </div>
  );
}

/** Views of the map under a name: filter, focus, selection and place. Given ones to begin with, and one's own. */
export function ViewsMenu() {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="views-button" popoverTarget={id}>
        <Bookmark className="icon" size={17} aria-hidden />
        Views
      </button>
      <div
        id={id}
        ref={menu}
        popover="auto"
        className="views"
        role="dialog"
        aria-label="Views"
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {isOpen && <Views close={() => menu.current?.hidePopover()} />}
      </div>
    </>
  );
}
