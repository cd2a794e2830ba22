/** What is told where a version could not be kept. */
import type { reasonOf } from '../../disk/failure.ts';

export const NOT_KEPT = {
  'disk-full':
    'A version of this note could not be kept, because the disk is full. The note itself was saved as always. Free some space: then versions are kept again.',
  unwritable:
    'A version of this note could not be kept, because its history file cannot be written. The note itself was saved as always. Check that the folder of your notes belongs to you and is not write-protected.',
  'failing-disk':
    'A version of this note could not be kept, because the disk reported an error. The note itself was saved as always. Make a backup of your notes to another disk.',
} satisfies Record<ReturnType<typeof reasonOf>, string>;

export const UNREADABLE =
  'The history of this note could not be read now. The note itself is intact, and nothing of its history was changed. Close this and try again.';
