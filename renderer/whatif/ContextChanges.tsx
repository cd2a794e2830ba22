import { useMemo } from 'react';
import type { Context, Relation } from '../../content/schema/index.ts';
import { useAtlas } from '../state/atlas.ts';
import { isEverybody } from '../state/lens.ts';
import { contextWords } from '../words/context.ts';
import { counted } from '../words/counted.ts';
import { contextChanges } from './context-changes.ts';
import { RelationLink } from './RelationLink.tsx';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function Changes({ title, relations }: { readonly title: string; readonly relations: readonly Relation[] }) {
  if (relations.length === 0) return null;
  return (
    <>
      <h4 className="label">{title}</h4>
      <ul>
        {relations.map((relation) => (
          <li key={relation.id}>
            <RelationLink relation={relation} />
            {contextWords(relation.when).length > 0 && (
              <span className="muted">: {contextWords(relation.when).map(lowerFirst).join(', ')}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Why a context changes the answer: the relations that it brings in, decides and leaves out. */
export function ContextChanges({ context }: { readonly context: Context }) {
  const atlas = useAtlas();
  const { comesIn, turns, fallsOut } = useMemo(() => contextChanges(atlas, context), [atlas, context]);
  if (isEverybody(context)) return null;
  const parts = [
    comesIn.length > 0 ? `${counted(comesIn.length, 'relation comes', 'relations come')} in` : [],
    turns.length > 0 ? `${turns.length} ${turns.length === 1 ? 'takes its' : 'take their'} sign` : [],
    fallsOut.length > 0 ? `${fallsOut.length} ${fallsOut.length === 1 ? 'falls' : 'fall'} out` : [],
  ].flat();
  if (parts.length === 0) return <p className="remark">This context changes no relation of the map.</p>;
  return (
    <details className="context-changes">
      <summary>Why this changes: {parts.join(', ')}</summary>
      <Changes title="Hold here, and need not elsewhere" relations={comesIn} />
      <Changes title="Take their sign here; elsewhere they may be turned round" relations={turns} />
      <Changes title="Do not hold here" relations={fallsOut} />
    </details>
  );
}
