import { Check, CircleSlash2, EqualNot, GitFork, type LucideIcon, Unlink } from 'lucide-react';
import type { Verdict } from '../../content/schema/index.ts';
import { verdictWord } from '../words/verdict.ts';
import './VerdictTag.css';

const ICONS: Readonly<Record<Verdict, LucideIcon>> = {
  supported: Check,
  'supported-with-caveat': GitFork,
  contested: EqualNot,
  'not-supported': CircleSlash2,
  miscited: Unlink,
};

/** What the audit found, by word, sign and colour. */
export function VerdictTag({ verdict }: { readonly verdict: Verdict }) {
  const Icon = ICONS[verdict];
  return (
    <span className={`verdict-tag verdict-${verdict}`}>
      <Icon className="icon" size={15} aria-hidden />
      {verdictWord(verdict)}
    </span>
  );
}
