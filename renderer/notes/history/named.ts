/** Texts that are compared, with their links by name. Pure. */
import { type LinkTarget, linksIn, replaceLinks } from '../../../notation/links.ts';
import type { Resolve } from '../../state/resolve.ts';

const keyOf = (target: LinkTarget): string =>
  target.kind === 'name' ? `name ${target.name}` : `${target.kind} ${target.id}`;

/** Names that stand for one thing only in all of these texts. */
const ownNames = (texts: readonly string[], resolve: Resolve): ReadonlyMap<string, string> => {
  const bearers = new Map<string, Set<string>>();
  for (const { target } of texts.flatMap(linksIn)) {
    const name = target.kind === 'name' ? target.name : resolve(target)?.name;
    if (name !== undefined) bearers.set(name, (bearers.get(name) ?? new Set()).add(keyOf(target)));
  }
  return new Map([...bearers].flatMap(([name, keys]) => (keys.size === 1 ? [...keys].map((key) => [key, name]) : [])));
};

/**
 * Both texts with every link by the name of what it leads to: `[[concept:crh]]` reads `[[CRH]]`. Where two things bear one
 * name the ids stay, so that a link which was changed is always seen.
 */
export const named = (from: string, to: string, resolve: Resolve): readonly [from: string, to: string] => {
  const names = ownNames([from, to], resolve);
  const read = (text: string): string =>
    replaceLinks(text, ({ start, end, target, words }) => {
      const name = names.get(keyOf(target));
      if (name === undefined) return text.slice(start, end);
      return words === null ? `[[${name}]]` : `[[${name}|${words}]]`;
    });
  return [read(from), read(to)];
};
