import type { BackupFailure } from '../../preload/contract.ts';

/** Why a backup was not made or cannot be used: what is safe, what to do. */
export const BACKUP = {
  'disk-full': 'No backup could be made: the disk is full. Your notes are safe where they are. Free some space.',
  io: 'The backup could not be written or read. Your notes are safe where they are. Check that the folder of the backups can be used.',
  damaged: 'Nothing in this backup can be read. Choose another one.',
  unknown: 'This backup is no longer there. Choose another one.',
  newest: 'The newest backup can no longer be read whole. Make a new one now.',
  check:
    'Not all notes read back from the disk as they are shown here. What is shown is whole: back up now, export your notes, and start the app again.',
} satisfies Record<BackupFailure | 'newest' | 'check', string>;
