/** What a student is told about the saved views and the arrangement: what happened, what is safe, what to do. */

export const FOUND = {
  older:
    'Your saved views and your arrangement of the map could not be read. They stand as they were before the last change; your notes are not touched by this.',
  lost: 'Your saved views and your arrangement of the map could not be read, so the map starts as it was drawn. Your notes are not touched by this.',
  copied: 'An exact copy of the damaged file was put aside.',
  newer:
    'Your saved views and your arrangement of the map come from a newer version of Oxytocin Atlas. They are safe, but cannot be shown here. What you change now holds until you quit.',
  unreadable:
    'Your saved views and your arrangement of the map cannot be read at the moment. Nothing was changed. What you change now holds until you quit.',
} as const;

export const NOT_SAVED = {
  'disk-full':
    'Your change to the views or the arrangement is not saved: the disk is full. It holds until you quit. Free some space, then change something again.',
  'read-only':
    'Your change to the views or the arrangement is not saved and holds until you quit. The stored ones are safe and were not replaced.',
  io: 'Your change to the views or the arrangement is not saved: the file cannot be written. It holds until you quit.',
} as const;
