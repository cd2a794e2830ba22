/** What a student is told about the record of what was read: what happened, what is safe, what to do. */

export const FOUND = {
  older:
    'The record of what you have read could not be read. It stands as it was before the last change; your notes are not touched by this.',
  lost: 'The record of what you have read could not be read, so it starts anew. Your notes are not touched by this.',
  copied: 'An exact copy of the damaged file was put aside.',
  newer:
    'The record of what you have read comes from a newer version of Oxytocin Atlas. It is safe, but cannot be shown here. What you read now counts until you quit.',
  unreadable:
    'The record of what you have read cannot be read at the moment. Nothing was changed. What you read now counts until you quit.',
} as const;

export const NOT_SAVED = {
  'disk-full':
    'What you have read is not recorded: the disk is full. It counts until you quit. Free some space, then read on.',
  'read-only': 'What you have read counts until you quit. The stored record is safe and was not replaced.',
  io: 'What you have read is not recorded: the file cannot be written. It counts until you quit.',
} as const;
