/** The DevTools protocol's types, as Playwright ships them (its package does not export them by name). */
import type { Protocol } from '../../node_modules/playwright-core/types/protocol.d.ts';

export type { Protocol };
export type Method = keyof Protocol.CommandParameters;
export type Parameters<M extends Method> = Protocol.CommandParameters[M];
export type Answer<M extends Method> = Protocol.CommandReturnValues[M];
export type EventName = keyof Protocol.Events;
/** Each event with its parameters and the session it came from ('' is the browser's own). */
export type SessionEvents = { [E in EventName]: [params: Protocol.Events[E], sessionId: string] };
