/**
 * "Not built" must never look like "did nothing": every name, event and option the host lacks throws, with the name in
 * the message. That is also what makes the types honest: an object of this host is handed out under Electron's whole
 * type, because what it does not have cannot be used unnoticed.
 */
import type { EventEmitter } from 'node:events';

/** Read by inspectors, awaits and assertion libraries, not by apps. */
const PROBED = new Set([
  'then',
  'toJSON',
  'constructor',
  'prototype',
  'inspect',
  'nodeType',
  '$$typeof',
  'asymmetricMatch',
  'domain',
]);
/** Every object handed out: one that holds another gives it out as it is. */
const facades = new WeakSet<object>();
const SUBSCRIBERS = new Set(['on', 'once', 'addListener', 'prependListener', 'prependOnceListener']);

/** Members that every emitter shares; their overloads name one event each and are checked by {@link EventsOf}. */
type EmitterMember = keyof EventEmitter;

/** A part of an Electron interface: each member that is there has Electron's signature. */
export type PartOf<Api> = Partial<Omit<Api, EmitterMember | 'prototype'>>;

/** An event map whose names and listener arguments are Electron's; a wrong one becomes `never` and cannot be emitted. */
export type EventsOf<Api, Events> = {
  [E in keyof Events]: Events[E] extends unknown[]
    ? Api extends { on(event: E, listener: (...args: Events[E]) => void): unknown }
      ? Events[E]
      : never
    : never;
};

export const missing = (name: string): Error => new Error(`electron host: ${name} is not implemented`);

/**
 * Hands `implementation` out as `Api`.
 *
 * @param events  the events it really emits; subscribing to another one throws
 * @returns a proxy whose methods run on the implementation itself, so private fields work; a method that returns its
 *   own object returns the proxy
 */
export function strict<Api extends object>(name: string, implementation: PartOf<Api>, events?: readonly string[]): Api {
  const bound = new Map<unknown, unknown>();
  const proxy: object = new Proxy(implementation, {
    get(target, key) {
      if (!Reflect.has(target, key)) {
        if (typeof key === 'symbol' || PROBED.has(key)) return undefined;
        throw missing(`${name}.${key}`);
      }
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== 'function' || facades.has(value) || key === 'constructor') return value;
      const known = bound.get(value);
      if (known) return known;
      const method = (...args: unknown[]): unknown => {
        if (events && SUBSCRIBERS.has(String(key)) && !events.includes(String(args[0])))
          throw missing(`${name} event '${String(args[0])}'`);
        const result: unknown = Reflect.apply(value, target, args);
        return result === target ? proxy : result;
      };
      bound.set(value, method);
      return method;
    },
    set(target, key, value) {
      if (!Reflect.has(target, key) && typeof key !== 'symbol') throw missing(`${name}.${key} =`);
      return Reflect.set(target, key, value);
    },
  });
  facades.add(proxy);
  return proxy as Api;
}

/** An API that Electron has and this host has not: it may be imported, not used. */
export function unimplemented<Api>(name: string): Api {
  const refuse = (): never => {
    throw missing(name);
  };
  const target = function unimplementedApi() {};
  const proxy: object = new Proxy(target, {
    get: (_target, key) => {
      if (typeof key === 'symbol' || PROBED.has(key)) return undefined;
      throw missing(`${name}.${key}`);
    },
    set: refuse,
    apply: refuse,
    construct: refuse,
  });
  facades.add(proxy);
  return proxy as Api;
}

/** Refuses options that the host does not know, so that no setting is silently ignored. */
export function onlyKnown(name: string, options: object | undefined, known: readonly string[]): void {
  for (const key of Object.keys(options ?? {})) if (!known.includes(key)) throw missing(`${name}({ ${key} })`);
}

/** An event object with Electron's two members, and what the event adds. */
export function preventable<Details extends object>(details: Details): Electron.Event<Details> {
  let prevented = false;
  const event = {
    preventDefault: () => {
      prevented = true;
    },
    get defaultPrevented() {
      return prevented;
    },
  };
  return Object.defineProperties(event, Object.getOwnPropertyDescriptors(details)) as Electron.Event<Details>;
}
