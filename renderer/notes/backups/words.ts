import type { BackupReason, Keepsake, KeepsakeContent } from '../../../preload/contract.ts';
import { counted } from '../../words/counted.ts';
import { longDate, timeOfDay } from '../../words/date.ts';

const WHY: Readonly<Record<BackupReason, string>> = {
  auto: 'Made automatically',
  'by-hand': 'Made by you',
  'before-import': 'Before an import',
  'before-restore': 'Before notes were taken back',
  'before-move': 'Before the notes were moved',
};

/** Why it is there: "Made automatically", "An earlier state, kept beside your notes". */
export const whyWords = ({ why, kind }: Keepsake): string => {
  if (why) return WHY[why];
  return kind === 'conflict' ? 'A conflict copy from another machine' : 'An earlier state, kept beside your notes';
};

/** "24 November 2026, 14:02". */
export const momentWords = (at: number): string => `${longDate(at)}, ${timeOfDay(at)}`;

/** "2 notes in it are missing now; 1 note is different now; 3 newer notes are not in it." */
export const differenceWords = ({ missing, changed, newer }: KeepsakeContent): string => {
  const parts = [
    missing.length > 0 && `${counted(missing.length, 'note')} in it ${missing.length === 1 ? 'is' : 'are'} missing now`,
    changed.length > 0 && `${counted(changed.length, 'note')} ${changed.length === 1 ? 'is' : 'are'} different now`,
    newer > 0 && `${counted(newer, 'newer note')} ${newer === 1 ? 'is' : 'are'} not in it`,
  ].filter((each) => each !== false);
  return parts.length === 0 ? 'The same as now.' : `${parts.join('; ')}.`;
};
