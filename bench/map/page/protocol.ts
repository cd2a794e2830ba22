/** What the page of the bench offers to the program that drives it. */
export interface BenchPage {
  /** Fetches the subject's code and makes the content, so that mounting alone is measured. */
  readonly prepare: () => Promise<void>;
  /** @returns milliseconds from the call to the second frame after the subject's picture stands, and until it answers to input */
  readonly mount: () => Promise<{ readonly paint: number; readonly ready: number }>;
  /** Draws the whole map and moves it in small circles. @returns frame times in ms */
  readonly panWhole: (ms: number) => Promise<readonly number[]>;
  /** At full size, across the map. */
  readonly panNear: (ms: number) => Promise<readonly number[]>;
  /** In from the whole map to full size and out again, twice: across the switch of tiers. */
  readonly zoomThrough: (ms: number) => Promise<readonly number[]>;
  /** Records frames while the driver moves the mouse. */
  readonly startRecording: (ms: number) => void;
  readonly recorded: () => Promise<readonly number[]>;
  readonly goWhole: () => void;
  readonly goNear: () => void;
  /** Where the node in the middle is now, in pixels of the window. */
  readonly middleNode: () => { readonly x: number; readonly y: number };
  readonly allowDragging: () => void;
  /** @returns milliseconds from the call to the second frame, for several nodes */
  readonly highlight: (times: number) => Promise<readonly number[]>;
  /** Elements inside the subject's pane. */
  readonly elements: () => number;
}

declare global {
  interface Window {
    bench?: BenchPage;
  }
}
