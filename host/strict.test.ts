import { EventEmitter } from 'node:events';
import { describe, expect, test } from 'vitest';
import { onlyKnown, preventable, strict, unimplemented } from './strict.ts';

class Radio extends EventEmitter {
  #volume = 1;
  get volume(): number {
    return this.#volume;
  }
  set volume(volume: number) {
    this.#volume = volume;
  }
  louder(): this {
    this.#volume++;
    return this;
  }
}
interface FullRadio extends EventEmitter {
  volume: number;
  louder(): EventEmitter;
  record(): void;
  station: string;
}
const makeRadio = () => strict<FullRadio>('radio', new Radio(), ['tuned']);

describe('a strict object', () => {
  test('works as its implementation does, private fields included', () => {
    const radio = makeRadio();
    radio.volume = 4;
    radio.louder();
    expect(radio.volume).toBe(5);
  });

  test('throws the name of what it lacks, read, written or listened to', () => {
    const radio = makeRadio();
    expect(() => radio.record()).toThrow('electron host: radio.record is not implemented');
    expect(() => {
      radio.station = 'x';
    }).toThrow('electron host: radio.station = is not implemented');
    expect(() => radio.on('noise', () => {})).toThrow("electron host: radio event 'noise' is not implemented");
  });

  test('never gives the bare object out: chained calls stay strict', () => {
    const radio = makeRadio();
    for (const chained of [radio.on('tuned', () => {}), radio.louder()]) expect(chained).toBe(radio);
  });

  test('lets itself be awaited and printed', async () => {
    const radio = makeRadio();
    expect(await radio).toBe(radio);
    expect(JSON.stringify({ radio: strict('empty', {}) })).toBe('{"radio":{}}');
  });
});

test('an API that is not there may be passed around, not used', () => {
  const Tray = unimplemented<{ new (icon: string): object; create(): void }>('Tray');
  expect(typeof Tray).toBe('function');
  expect(() => new Tray('x')).toThrow('electron host: Tray is not implemented');
  expect(() => Tray.create()).toThrow('electron host: Tray.create is not implemented');
});

test('an option that is not known is refused by name', () => {
  expect(() => onlyKnown('Window', { width: 1, kiosk: true }, ['width'])).toThrow('electron host: Window({ kiosk })');
  expect(() => onlyKnown('Window', undefined, [])).not.toThrow();
});

test('an event tells whether it was prevented', () => {
  const event = preventable({ url: 'x' });
  expect([event.url, event.defaultPrevented]).toEqual(['x', false]);
  event.preventDefault();
  expect(event.defaultPrevented).toBe(true);
});
