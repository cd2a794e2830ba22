import type { Context } from '../../content/schema/index.ts';
import { setContext } from '../state/scenario.ts';
import { ContextChoices } from '../ui/ContextChoices.tsx';
import { ContextChanges } from './ContextChanges.tsx';

/** In whom and where it is asked: a choice for each condition that the map knows. */
export function ContextField({ context }: { readonly context: Context }) {
  return (
    <>
      <ContextChoices context={context} onChoose={setContext} />
      <ContextChanges context={context} />
    </>
  );
}
