import { create } from 'zustand';
import { type Action, GROUPS, type Group } from '../actions/action.ts';
import { printedKeys } from '../actions/keys.ts';
import { ACTION_IDS, type ActionId, actionOf, keysOf } from '../actions/registry.ts';
import { TWINS } from '../actions/twins.ts';
import { useSettings } from '../state/settings.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { showLimits } from '../whatif/help/LimitsDialog.tsx';
import './key-sheet.css';

const useSheet = create<{ readonly isOpen: boolean }>()(() => ({ isOpen: false }));

/** Opens the sheet of keys. */
export const showKeySheet = (): void => useSheet.setState({ isOpen: true });
const hide = () => useSheet.setState({ isOpen: false });

function Keys({ chords }: { readonly chords: readonly string[] }) {
  return chords.map((chord, index) => (
    <span key={chord} className="key-sheet-chord">
      {index > 0 && <span className="muted"> or </span>}
      {printedKeys(chord).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  ));
}

const WHERE: Readonly<Record<Action['where'], string>> = {
  map: 'on the map',
  text: 'in the text',
  stage: '',
  window: '',
};

function GroupOfKeys({ group, ids }: { readonly group: Group; readonly ids: readonly ActionId[] }) {
  const singleKeys = useSettings((state) => state.singleKeys);
  const rows = ids.map((id) => ({ id, action: actionOf(id), chords: keysOf(id, singleKeys) }));
  const bound = rows.filter(({ action, chords }) => action.group === group && chords.length > 0);
  if (bound.length === 0) return null;
  return (
    <section>
      <h3 className="label">{GROUPS[group]}</h3>
      <dl>
        {bound.map(({ id, action: { label, where }, chords }) => (
          <div key={id}>
            <dt>
              {label} <span className="muted">{WHERE[where]}</span>
            </dt>
            <dd>
              <Keys chords={chords} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The keys of the tree that differ from those of the map, each once. */
const TREE_KEYS = new Map(
  Object.values(TWINS).flatMap((twin) => (twin.way === 'tree' ? [[twin.key, twin.does] as const] : [])),
);

function KeysOfTree() {
  const singleKeys = useSettings((state) => state.singleKeys);
  return (
    <section>
      <h3 className="label">In the tree of the list</h3>
      <dl>
        {[...TREE_KEYS].map(([key, does]) => (
          <div key={key}>
            <dt>{does}</dt>
            <dd>
              <Keys chords={[key]} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="muted">
        Letters find what starts with them.
        {singleKeys && (
          <>
            {' '}
            Hold <kbd>Shift</kbd> to act with a letter.
          </>
        )}
      </p>
    </section>
  );
}

/** All keys, as the registry binds them. */
export function KeySheet() {
  const isOpen = useSheet((state) => state.isOpen);
  if (!isOpen) return null;
  return (
    <Dialog title="Keys" onClose={hide} actions={<Button onClick={hide}>Close</Button>}>
      <p>
        <button
          type="button"
          className="text-button"
          onClick={() => {
            hide();
            showLimits();
          }}
        >
          What a what-if can and cannot tell
        </button>
      </p>
      <div className="key-sheet">
        {(Object.keys(GROUPS) as Group[]).map((group) => (
          <GroupOfKeys key={group} group={group} ids={ACTION_IDS} />
        ))}
        <KeysOfTree />
      </div>
    </Dialog>
  );
}
