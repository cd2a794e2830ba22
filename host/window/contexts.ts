/** The execution contexts of the preload's world: one for each document that has it. */
import type { Page } from './page.ts';
import { PRELOAD_WORLD } from './page-scripts.ts';

export interface Context {
  readonly id: number;
  readonly sessionId: string;
  readonly frameId: string;
}

export class PreloadContexts {
  readonly #contexts = new Map<string, Context>();

  constructor(page: Page) {
    page.events
      .on('Runtime.executionContextCreated', ({ context: { id, name, auxData } }, sessionId) => {
        const { frameId } = auxData as { frameId: string };
        if (name === PRELOAD_WORLD) this.#contexts.set(keyOf(sessionId, id), { id, sessionId, frameId });
      })
      .on('Runtime.executionContextDestroyed', ({ executionContextId }, sessionId) => {
        this.#contexts.delete(keyOf(sessionId, executionContextId));
      })
      .on('Runtime.executionContextsCleared', (_params, sessionId) => {
        for (const [key, context] of this.#contexts) if (context.sessionId === sessionId) this.#contexts.delete(key);
      })
      .on('Inspector.targetCrashed', () => this.#contexts.clear());
  }

  find(sessionId: string, id: number): Context | undefined {
    return this.#contexts.get(keyOf(sessionId, id));
  }

  ofFrame(frameId: string): Context[] {
    return [...this.#contexts.values()].filter((context) => context.frameId === frameId);
  }

  /** False once the document of the context has gone. */
  isLive(context: Context): boolean {
    return this.#contexts.get(keyOf(context.sessionId, context.id)) === context;
  }
}

const keyOf = (sessionId: string, id: number): string => `${sessionId}:${id}`;
