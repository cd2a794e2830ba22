/** A queue that gives back the entry with the least key first. Grows as needed. */
export class Heap {
  #keys = new Float64Array(1 << 14);
  #values = new Int32Array(1 << 14);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  clear(): void {
    this.#size = 0;
  }

  /** The least key, or infinity if there is none. */
  least(): number {
    return this.#size === 0 ? Number.POSITIVE_INFINITY : (this.#keys[0] as number);
  }

  push(key: number, value: number): void {
    if (this.#size === this.#keys.length) this.#grow();
    const keys = this.#keys;
    const values = this.#values;
    let hole = this.#size++;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      const parentKey = keys[parent] as number;
      if (parentKey <= key) break;
      keys[hole] = parentKey;
      values[hole] = values[parent] as number;
      hole = parent;
    }
    keys[hole] = key;
    values[hole] = value;
  }

  /** @throws RangeError if empty */
  pop(): number {
    if (this.#size === 0) throw new RangeError('the heap is empty');
    const keys = this.#keys;
    const values = this.#values;
    const result = values[0] as number;
    const last = --this.#size;
    const key = keys[last] as number;
    const value = values[last] as number;
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= last) break;
      if (child + 1 < last && (keys[child + 1] as number) < (keys[child] as number)) child++;
      if ((keys[child] as number) >= key) break;
      keys[hole] = keys[child] as number;
      values[hole] = values[child] as number;
      hole = child;
    }
    keys[hole] = key;
    values[hole] = value;
    return result;
  }

  #grow(): void {
    const keys = new Float64Array(this.#keys.length * 2);
    const values = new Int32Array(keys.length);
    keys.set(this.#keys);
    values.set(this.#values);
    this.#keys = keys;
    this.#values = values;
  }
}
