import { TriangleAlert } from 'lucide-react';
import { useNotes } from '../state/notes.ts';
import { Button } from '../ui/Button.tsx';

/** Says how the notes are when they are not well, for as long as that lasts. */
export function HealthBanner() {
  const health = useNotes((state) => state.health);
  const replace = useNotes((state) => state.replace);
  if (health.kind === 'good') return null;
  return (
    <section className="health" aria-label="Notes" role="alert">
      <TriangleAlert className="icon" size={18} aria-hidden />
      <p>{health.message}</p>
      {health.kind === 'damaged' && (
        <Button size="small" onClick={() => void window.study.notes.acceptDamage().then(replace)}>
          I have read this, let me write
        </Button>
      )}
    </section>
  );
}
