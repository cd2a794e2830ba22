import type { Keepsake } from '../../../preload/contract.ts';
import { counted } from '../../words/counted.ts';
import { choose, useBackups } from './store.ts';
import { differenceWords, momentWords, whyWords } from './words.ts';

function KeepsakeRow({ keepsake }: { readonly keepsake: Keepsake }) {
  const isChosen = useBackups(({ chosen }) => chosen === keepsake.id);
  const look = useBackups(({ looks }) => looks[keepsake.id]);
  const at = keepsake.at ?? (look?.ok ? look.value.at : null);
  const count = keepsake.count ?? (look?.ok ? look.value.notes.length : null);
  return (
    <li>
      <button
        type="button"
        className="keepsake"
        aria-current={isChosen || undefined}
        onClick={() => void choose(keepsake.id)}
      >
        <b>{at === null ? whyWords(keepsake) : momentWords(at)}</b>
        <span>
          {at === null ? `${keepsake.id}. ` : `${whyWords(keepsake)}. `}
          {count !== null && `${counted(count, 'note')}. `}
          {look?.ok && differenceWords(look.value)}
          {look && !look.ok && look.message}
        </span>
      </button>
    </li>
  );
}

/** Every state that can be gone back to, newest first. */
export function KeepsakeList() {
  const keepsakes = useBackups((state) => state.view?.keepsakes);
  if (!keepsakes) return <p className="muted keepsakes-none">Looking for backups …</p>;
  if (keepsakes.length === 0)
    return <p className="muted keepsakes-none">No backup yet. The first is made when you have written something.</p>;
  return (
    <ul className="keepsakes" aria-label="Backups and generations">
      {keepsakes.map((keepsake) => (
        <KeepsakeRow key={keepsake.id} keepsake={keepsake} />
      ))}
    </ul>
  );
}
