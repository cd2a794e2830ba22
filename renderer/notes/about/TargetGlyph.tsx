import {
  BookMarked,
  CircleHelp,
  FlaskConical,
  Highlighter,
  type LucideIcon,
  MessageCircleQuestion,
  RefreshCw,
  Route,
} from 'lucide-react';
import type { NoteTarget } from '../../../preload/contract.ts';
import { SubjectGlyph } from '../../ui/SubjectGlyph.tsx';

const ICONS = {
  passage: Highlighter,
  prompt: MessageCircleQuestion,
  route: Route,
  loop: RefreshCw,
  reference: BookMarked,
  scenario: FlaskConical,
  other: CircleHelp,
} as const satisfies Record<Exclude<NoteTarget['kind'], 'concept' | 'relation'>, LucideIcon>;

/** What kind of thing a note is about, as small as a letter; concepts and relations as on the map. */
export function TargetGlyph({ target }: { readonly target: NoteTarget }) {
  if (target.kind === 'concept' || target.kind === 'relation') return <SubjectGlyph subject={target} />;
  const Icon = ICONS[target.kind];
  return <Icon className="icon" size={15} aria-hidden />;
}
