import { create } from 'zustand';
import { readLink } from '../../content/schema/index.ts';
import type { OpenedLink } from '../../preload/contract.ts';
import type { Atlas } from '../state/atlas.ts';
import { inAtlas } from '../state/known-question.ts';
import { openWhatIf } from '../state/open-what-if.ts';
import { announce } from '../ui/announcer.tsx';
import { questionTitle } from '../words/scenario.ts';

/** What is wrong with the link that was followed last, in a sentence; null if nothing. */
export const useLinkTrouble = create<{ readonly trouble: string | null }>()(() => ({ trouble: null }));

/** Asks what a link asks; one that cannot be asked changes nothing, and it is said why. */
const follow = (atlas: Atlas, link: OpenedLink): void => {
  const read = link.ok ? inAtlas(atlas, readLink(link.value)) : link;
  useLinkTrouble.setState({ trouble: read.ok ? null : read.message });
  if (!read.ok) return;
  openWhatIf(read.question, 'open link');
  announce(`What if: ${questionTitle(atlas, read.question)}`);
};

/** Follows the link that the app was started with, if any, and all that come. */
export const followLinks = (atlas: Atlas, first: OpenedLink | null): void => {
  if (first) follow(atlas, first);
  window.study.links.onOpened((link) => follow(atlas, link));
};
