import type { ReactNode } from 'react';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import type { Part } from './diff.ts';
import { type Line, type Row, toRows } from './rows.ts';

/** A line feed that came or went is seen: it has a sign of its own. */
const marked = (text: string): string => text.replaceAll('\n', '↵\n');

/** Added words are underlined, removed ones struck through: colour only helps. */
function Stretch({ kind, text }: Part) {
  if (kind === 'same') return text;
  return kind === 'added' ? <ins>{marked(text)}</ins> : <del>{marked(text)}</del>;
}

const stretches = (parts: readonly Part[]): ReactNode =>
  // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no name but their place, and are never moved
  parts.map((part, place) => <Stretch key={place} {...part} />);

/** Both texts in one column, what was removed before what came in its place. */
export function InOneColumn({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <p className="changes" dir="auto">
      {stretches(parts)}
    </p>
  );
}

const has = (line: Line | null, kind: Part['kind']): boolean => line?.some((part) => part.kind === kind) ?? false;

const isChanged = ({ left, right }: Row): boolean =>
  left === null || right === null || has(left, 'removed') || has(right, 'added');

function Side({ line, sign }: { readonly line: Line | null; readonly sign: '+' | '−' }) {
  return (
    <td data-none={line === null || undefined}>
      <span className="changes-sign" aria-hidden>
        {has(line, sign === '+' ? 'added' : 'removed') && sign}
      </span>
      {line && <span dir="auto">{stretches(line)}</span>}
    </td>
  );
}

interface BesideProps {
  readonly parts: readonly Part[];
  readonly older: string;
  readonly newer: string;
}

/** Both texts side by side, line by line. */
export function SideBySide({ parts, older, newer }: BesideProps) {
  return (
    <table className="changes beside">
      <thead>
        <tr>
          <th scope="col">{older}</th>
          <th scope="col">{newer}</th>
        </tr>
      </thead>
      <tbody>
        {toRows(parts).map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name but their place, and are never moved
          <tr key={place} data-changed={isChanged(row) || undefined}>
            <Side line={row.left} sign="−" />
            <Side line={row.right} sign="+" />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A list of words that came or went: tags, what a note is about. */
export function WordChanges({
  label,
  from,
  to,
}: {
  readonly label: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}) {
  const [removed, added] = [from.filter((word) => !to.includes(word)), to.filter((word) => !from.includes(word))];
  if (removed.length + added.length === 0) return null;
  return (
    <p className="word-changes">
      <b>{label}</b>
      {removed.map((word) => (
        <del key={word}>
          <VisuallyHidden>removed </VisuallyHidden>
          {word}
        </del>
      ))}
      {added.map((word) => (
        <ins key={word}>
          <VisuallyHidden>added </VisuallyHidden>
          {word}
        </ins>
      ))}
    </p>
  );
}
