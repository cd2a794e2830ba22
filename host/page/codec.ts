/**
 * Structured clone as text. One function, three places: Node, the preload's world and the page's world, where it is
 * sent as text; so it uses nothing from outside itself.
 *
 * Plain trees go as JSON. Everything else becomes a table of nodes, so that cycles, shared references, dates, maps,
 * buffers and an own `__proto__` survive.
 */

export type Node = readonly unknown[];

/** How the bridge between two worlds adds what structured clone does not have. */
export interface Hooks {
  /** A node for a value that only the bridge knows (function, promise); undefined for all others. */
  readonly out?: (value: unknown) => Node | undefined;
  readonly in?: (node: Node) => unknown;
  /** Whether an instance of a class may cross as a plain object. */
  readonly loose?: (value: object) => boolean;
}

export interface Codec {
  /** @throws Error 'An object could not be cloned.' */
  readonly encode: (value: unknown, hooks?: Hooks) => string;
  readonly decode: (text: string, hooks?: Hooks) => unknown;
}

export function makeCodec(): Codec {
  // Taken now, and used without iterators: the page may replace any of these later.
  const { apply } = Reflect;
  const { isArray } = Array;
  const { keys, hasOwn, defineProperty, getPrototypeOf, prototype: objectProto } = Object;
  const { stringify, parse } = JSON;
  const { toString: tagOf } = objectProto;
  const { slice, charCodeAt } = String.prototype;
  const { fromCharCode } = String;
  const { isView } = ArrayBuffer;
  const {
    btoa,
    atob,
    Uint8Array: Bytes,
    Map: Dictionary,
    Set: Collection,
    Date: Moment,
    RegExp: Pattern,
    Error: Failure,
    BigInt: Big,
  } = globalThis;
  const { get: mapGet, set: mapSet, has: mapHas, forEach: mapEach } = Map.prototype;
  const { add: setAdd, has: setHas, forEach: setEach } = Set.prototype;
  const { slice: bufferSlice } = ArrayBuffer.prototype;
  const views = {
    __proto__: null,
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
    DataView,
  } as unknown as Record<string, new (buffer: ArrayBuffer) => object>;

  const refuse = (): never => {
    throw new Failure('An object could not be cloned.');
  };
  /** Defines instead of assigning: keeps an own `__proto__` and calls no setter. */
  const put = (target: object, key: PropertyKey, value: unknown) =>
    defineProperty(target, key, {
      __proto__: null,
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    } as PropertyDescriptor);
  const push = (list: unknown[], value: unknown) => put(list, list.length, value);
  const isMinusZero = (value: number) => value === 0 && 1 / value < 0;

  const toBase64 = (buffer: ArrayBuffer): string => {
    const bytes = new Bytes(buffer);
    let text = '';
    for (let i = 0; i < bytes.length; i++) text += fromCharCode(bytes[i] as number);
    return btoa(text);
  };
  const fromBase64 = (base64: string): ArrayBuffer => {
    const text = atob(base64);
    const bytes = new Bytes(text.length);
    for (let i = 0; i < text.length; i++) bytes[i] = apply(charCodeAt, text, [i]);
    return bytes.buffer;
  };

  /** Whether JSON gives the value back exactly: a tree of plain objects and dense arrays, nothing seen twice. */
  function isPlain(value: unknown, seen: Set<unknown>): boolean {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
    if (typeof value === 'number') return value - value === 0 && !isMinusZero(value);
    if (typeof value !== 'object' || apply(setHas, seen, [value])) return false;
    apply(setAdd, seen, [value]);
    const names = keys(value);
    if (isArray(value)) {
      if (names.length !== value.length) return false;
      for (let i = 0; i < value.length; i++) if (!hasOwn(value, i) || !isPlain(value[i], seen)) return false;
      return true;
    }
    const proto = getPrototypeOf(value);
    if (proto !== objectProto && proto !== null) return false;
    for (let i = 0; i < names.length; i++)
      if (!isPlain((value as Record<string, unknown>)[names[i] as string], seen)) return false;
    return true;
  }

  function encode(root: unknown, hooks: Hooks = {}): string {
    if (isPlain(root, new Collection())) return `J${stringify(root)}`;
    const table: unknown[] = [];
    const seen = new Dictionary<unknown, number>();
    const entries = (node: unknown[], value: object): unknown[] => {
      const names = keys(value);
      for (let i = 0; i < names.length; i++) {
        const name = names[i] as string;
        push(node, [name, nodeOf((value as Record<string, unknown>)[name])]);
      }
      return node;
    };

    function nodeOf(value: unknown): Node {
      if (value === null || typeof value === 'boolean') return [value];
      if (value === undefined) return ['u'];
      if (typeof value === 'string') return ['s', value];
      if (typeof value === 'number') {
        if (value - value === 0 && !isMinusZero(value)) return [value];
        return ['n', value === 0 ? '-0' : `${value}`];
      }
      if (typeof value === 'bigint') return ['b', `${value}`];
      if (typeof value === 'symbol') return hooks.out ? ['u'] : refuse();
      if (apply(mapHas, seen, [value])) return ['r', apply(mapGet, seen, [value])];
      const special = hooks.out?.(value);
      if (special) return special;
      if (typeof value === 'function') return refuse();
      const at = table.length;
      push(table, 0);
      apply(mapSet, seen, [value, at]);
      put(table, at, compound(value as object));
      return ['r', at];
    }

    function compound(value: object): Node {
      const tag = apply(slice, apply(tagOf, value, []), [8, -1]) as string;
      if (isArray(value)) return entries(['A', value.length], value);
      if (value instanceof Failure)
        return hooks.out
          ? ['E', 'Error', `${value.message}`, '']
          : ['E', `${value.name}`, `${value.message}`, `${value.stack}`];
      if (tag === 'Date') return ['D', `${+(value as Date)}`]; // as text: an invalid date is NaN
      if (tag === 'RegExp') return ['R', (value as RegExp).source, (value as RegExp).flags];
      if (tag === 'ArrayBuffer') return ['X', toBase64(value as ArrayBuffer)];
      if (isView(value)) {
        const { buffer, byteOffset, byteLength } = value;
        return ['V', tag, toBase64(apply(bufferSlice, buffer as ArrayBuffer, [byteOffset, byteOffset + byteLength]))];
      }
      if (tag === 'Map') {
        const node: unknown[] = ['M'];
        apply(mapEach, value as Map<unknown, unknown>, [
          (item: unknown, key: unknown) => push(node, [nodeOf(key), nodeOf(item)]),
        ]);
        return node;
      }
      if (tag === 'Set') {
        const node: unknown[] = ['S'];
        apply(setEach, value as Set<unknown>, [(item: unknown) => push(node, nodeOf(item))]);
        return node;
      }
      if (tag === 'Object' || tag === 'Arguments' || hooks.loose?.(value)) return entries(['O'], value);
      return refuse();
    }

    const top = nodeOf(root);
    return `T${stringify([top, table])}`;
  }

  function decode(text: string, hooks: Hooks = {}): unknown {
    const body: unknown = parse(apply(slice, text, [1]));
    if (text[0] === 'J') return body;
    const table = (body as Node)[1] as Node[];
    const made: unknown[] = [];

    function restore(node: Node): unknown {
      const kind = node[0];
      if (kind === null || typeof kind === 'boolean' || typeof kind === 'number') return kind;
      if (kind === 'u') return undefined;
      if (kind === 's') return node[1];
      if (kind === 'n') return +(node[1] as string);
      if (kind === 'b') return Big(node[1] as string);
      if (kind !== 'r') return hooks.in?.(node);
      const at = node[1] as number;
      if (hasOwn(made, at)) return made[at];
      return build(table[at] as Node, (value) => {
        put(made, at, value);
        return value;
      });
    }

    /** Makes the empty thing, remembers it by `keep` for cycles, then fills it. */
    function build(node: Node, keep: <T>(value: T) => T): unknown {
      const kind = node[0];
      const first = node[1];
      const fill = (target: object, from: number) => {
        for (let i = from; i < node.length; i++) {
          const entry = node[i] as [string, Node];
          put(target, entry[0], restore(entry[1]));
        }
        return target;
      };
      if (kind === 'A') return fill(keep(new Array(first as number)), 2);
      if (kind === 'O') return fill(keep({}), 1);
      if (kind === 'D') return keep(new Moment(+(first as string)));
      if (kind === 'R') return keep(new Pattern(first as string, node[2] as string));
      if (kind === 'X') return keep(fromBase64(first as string));
      if (kind === 'V') {
        const View = views[first as string];
        return View ? keep(new View(fromBase64(node[2] as string))) : refuse();
      }
      if (kind === 'M') {
        const map = keep(new Dictionary());
        for (let i = 1; i < node.length; i++) {
          const entry = node[i] as [Node, Node];
          apply(mapSet, map, [restore(entry[0]), restore(entry[1])]);
        }
        return map;
      }
      if (kind === 'S') {
        const set = keep(new Collection());
        for (let i = 1; i < node.length; i++) apply(setAdd, set, [restore(node[i] as Node)]);
        return set;
      }
      const error = keep(new Failure(node[2] as string));
      if (first !== 'Error') put(error, 'name', first);
      if (node[3]) put(error, 'stack', node[3]);
      return error;
    }

    return restore((body as Node)[0] as Node);
  }

  return { encode, decode };
}
