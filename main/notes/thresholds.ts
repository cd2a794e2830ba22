/** When the journal has grown enough to be worth a new snapshot. */

export interface Thresholds {
  /** Bytes of journal after which a snapshot is written even while the user works. */
  readonly busyBytes: number;
  /** The same as a part of the newest snapshot, so that opening stays quick. */
  readonly busyShare: number;
  /** A small store is not rewritten at every save. */
  readonly busyFloor: number;
  /** Bytes that are enough when nothing is going on, and at the end. */
  readonly quietBytes: number;
  readonly quietShare: number;
  /** Milliseconds without a change that count as quiet. */
  readonly quietAfter: number;
}

const KB = 1024;

export const THRESHOLDS: Thresholds = {
  busyBytes: 8 * KB * KB,
  busyShare: 0.25,
  busyFloor: 256 * KB,
  quietBytes: 16 * KB,
  quietShare: 0.02,
  quietAfter: 30_000,
};

/** @param moment  'quiet' asks for less, because nobody waits */
export const isCompactionDue = (
  limits: Thresholds,
  moment: 'busy' | 'quiet',
  journalBytes: number,
  snapshotBytes: number,
): boolean =>
  moment === 'busy'
    ? journalBytes > Math.min(limits.busyBytes, Math.max(limits.busyFloor, limits.busyShare * snapshotBytes))
    : journalBytes > Math.max(limits.quietBytes, limits.quietShare * snapshotBytes);
