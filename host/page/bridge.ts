/**
 * contextBridge's lower half, once in each of the two worlds of a document. They share the DOM but no JavaScript.
 *
 * A MessagePort handed over before any page script runs is a DOM object that both can hold and the page cannot reach,
 * and events dispatched on it are SYNCHRONOUS across worlds. So a bridged function returns a plain value, as in
 * Electron: `useEffect(() => api.onTick(callback), [])` needs its unsubscribe at once.
 */
import type { Codec, Hooks } from './codec.ts';
import type { Popup } from './messages.ts';

export type Side = 'page' | 'preload';

/** What one world says to the other. `v` is a text of the codec. */
type Message =
  | { t: 'call'; id: number; n: number; v: string }
  | { t: 'answer'; n: number; v?: string; error?: string }
  | { t: 'settle'; id: number; ok: boolean; v: string }
  | { t: 'drop'; id: number }
  | { t: 'expose'; n: number; key: string; v: string }
  | ({ t: 'popup' } & Popup);

export interface Bridge {
  /** Begins to listen; before it nothing can cross. */
  readonly connect: (port: EventTarget) => void;
  /** Makes `api` a frozen property of the other world's window. @throws Error with Electron's words if the key is taken */
  readonly expose: (key: string, api: unknown) => void;
  readonly sendPopup: (popup: Popup) => void;
}

type AnyFunction = (...args: unknown[]) => unknown;

export function makeBridge(side: Side, codec: Codec, onPopup: (popup: Popup) => void): Bridge {
  // Taken now, and used without iterators: the page may replace any of these later.
  const { apply } = Reflect;
  const { freeze, isFrozen, keys, hasOwn, defineProperty, getPrototypeOf, prototype: objectProto } = Object;
  const { stringify, parse } = JSON;
  const { isView } = ArrayBuffer;
  const { dispatchEvent, addEventListener } = EventTarget.prototype;
  const { then } = Promise.prototype;
  const { get: mapGet, set: mapSet, delete: mapDelete } = Map.prototype;
  const { get: weakGet, set: weakSet } = WeakMap.prototype;
  const detailOf = Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail')?.get as () => string;
  const { CustomEvent: Letter, Promise: Later, Error: Failure, Node: DomNode } = window;

  const other: Side = side === 'page' ? 'preload' : 'page';
  /** Functions of this world that the other one holds. */
  const lent = new Map<number, AnyFunction>();
  /** The other world's functions, by the stand-in that this world holds. */
  const borrowed = new WeakMap<object, number>();
  const answers = new Map<number, { v?: string; error?: string }>();
  const promised = new Map<number, { resolve: (value: unknown) => void; reject: (reason: unknown) => void }>();
  let port: EventTarget | undefined;
  let nextId = 1;

  /** Says nothing in a document without a preload (about:blank): there is nobody to hear it. */
  const post = (message: Message) => {
    if (port) apply(dispatchEvent, port, [new Letter(other, { detail: stringify(message) })]);
  };
  const dropped = new FinalizationRegistry<number>((id) => post({ t: 'drop', id }));
  const take = <T>(map: Map<number, T>, key: number): T | undefined => {
    const value = apply(mapGet, map, [key]) as T | undefined;
    apply(mapDelete, map, [key]);
    return value;
  };

  const hooks: Hooks = {
    out(value) {
      if (typeof value === 'function') {
        const home = apply(weakGet, borrowed, [value]) as number | undefined;
        if (home !== undefined) return ['h', home]; // back where it came from: the original, not a stand-in's stand-in
        const id = nextId++;
        apply(mapSet, lent, [id, value as AnyFunction]);
        return ['f', id];
      }
      if (value instanceof Later) {
        const id = nextId++;
        apply(then, value, [(result) => settle(id, true, result), (error) => settle(id, false, error)]);
        return ['p', id];
      }
      return undefined;
    },
    in(node) {
      const id = node[1] as number;
      if (node[0] === 'h') return apply(mapGet, lent, [id]);
      if (node[0] === 'p') return new Later((resolve, reject) => apply(mapSet, promised, [id, { resolve, reject }]));
      const standIn: AnyFunction = (...args) => call(id, args);
      apply(weakSet, borrowed, [standIn, id]);
      dropped.register(standIn, id);
      return standIn;
    },
    // Instances of classes cross as their own values, without a prototype.
    loose: (value) => {
      const proto = getPrototypeOf(value);
      return proto !== null && proto !== objectProto && !(value instanceof DomNode);
    },
  };
  const pack = (value: unknown) => codec.encode(value, hooks);
  const unpack = (text: string) => codec.decode(text, hooks);

  /** Only the message of an error crosses. */
  const messageOf = (error: unknown): string => {
    try {
      return `${(error as Error | undefined)?.message ?? error}`;
    } catch {
      return 'unknown error';
    }
  };

  function settle(id: number, ok: boolean, value: unknown): void {
    try {
      post({ t: 'settle', id, ok, v: pack(ok || !(value instanceof Failure) ? value : new Failure(messageOf(value))) });
    } catch (error) {
      post({ t: 'settle', id, ok: false, v: pack(new Failure(messageOf(error))) });
    }
  }

  /** Posts a question; the answer has come when posting returns. */
  function ask(message: Message & { n: number }): string {
    post(message);
    const answer = take(answers, message.n);
    if (!answer) throw new Failure('the other world did not answer');
    if (answer.error !== undefined) throw new Failure(answer.error);
    return answer.v ?? '';
  }

  function call(id: number, args: unknown[]): unknown {
    return unpack(ask({ t: 'call', id, n: nextId++, v: pack(args) }));
  }

  function deepFreeze<T>(value: T): T {
    if (value === null || (typeof value !== 'object' && typeof value !== 'function') || isView(value)) return value;
    freeze(value);
    const names = keys(value);
    for (let i = 0; i < names.length; i++) {
      const member = (value as Record<string, unknown>)[names[i] as string];
      if (!isFrozen(member)) deepFreeze(member);
    }
    return value;
  }

  const receive = (event: Event) => {
    const message = parse(apply(detailOf, event, [])) as Message;
    switch (message.t) {
      case 'call':
        return void post(answerTo(message));
      case 'answer':
        return void apply(mapSet, answers, [message.n, message]);
      case 'settle': {
        const waiting = take(promised, message.id);
        const value = unpack(message.v);
        return void (message.ok ? waiting?.resolve(value) : waiting?.reject(value));
      }
      case 'drop':
        return void apply(mapDelete, lent, [message.id]);
      case 'expose':
        return void post(exposed(message));
      case 'popup':
        return onPopup(message);
    }
  };

  function answerTo({ id, n, v }: Message & { t: 'call' }): Message {
    try {
      const callee = apply(mapGet, lent, [id]) as AnyFunction;
      return { t: 'answer', n, v: pack(apply(callee, undefined, unpack(v) as unknown[])) };
    } catch (error) {
      return { t: 'answer', n, error: messageOf(error) };
    }
  }

  function exposed({ n, key, v }: Message & { t: 'expose' }): Message {
    if (hasOwn(window, key))
      return { t: 'answer', n, error: 'Cannot bind an API on top of an existing property on the window object' };
    defineProperty(window, key, { value: deepFreeze(unpack(v)), enumerable: true });
    return { t: 'answer', n, v: '' };
  }

  return {
    connect(given) {
      port = given;
      apply(addEventListener, port, [side, receive]);
    },
    expose(key, api) {
      ask({ t: 'expose', n: nextId++, key, v: pack(api) });
    },
    sendPopup: (popup) => void post({ t: 'popup', ...popup }),
  };
}
