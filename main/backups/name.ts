/** What the name of a backup says: when it was made, why, and how many notes it holds. A person reads it too. */
import { BACKUP_REASONS, type BackupReason } from '../../preload/contract.ts';

export interface BackupName {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly why: BackupReason;
  /** Notes in it, the trash too. */
  readonly count: number;
}

const FORM = new RegExp(
  `^notes (\\d{4}-\\d\\d-\\d\\d) (\\d\\d)-(\\d\\d)-(\\d\\d)\\.(\\d{3}) UTC, (${BACKUP_REASONS.join('|')}), (\\d+)\\.jsonl$`,
);

export const nameBackup = (at: number, why: BackupReason, count: number): BackupName => {
  const time = new Date(at).toISOString();
  const moment = `${time.slice(0, 10)} ${time.slice(11, 23).replaceAll(':', '-')} UTC`;
  return { name: `notes ${moment}, ${why}, ${count}.jsonl`, at, why, count };
};

/** @returns null for a file that is no backup */
export const parseName = (name: string): BackupName | null => {
  const [, day, hour, minute, second, part, reason, count] = FORM.exec(name) ?? [];
  const at = Date.parse(`${day}T${hour}:${minute}:${second}.${part}Z`);
  const why = BACKUP_REASONS.find((each) => each === reason);
  return why && Number.isFinite(at) ? { name, at, why, count: Number(count) } : null;
};
