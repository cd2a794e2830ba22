import type { ReadingPlace } from '../state/view.ts';

/** Where the eyes are taken to be, in parts of the height of what scrolls. */
const EYES = 0.3;

/** Where a jump puts the top of a passage: just above the eyes, with its heading in sight. */
const LANDING = 0.22;

/** What is found is not shown nearer to the edge than this, in parts of the height. */
const EDGE = 0.12;

/** What scrolls the text, and the part of the window in which it is seen, in CSS pixels. */
const paneOf = (body: HTMLElement) => {
  if (getComputedStyle(body).overflowY !== 'visible') {
    return { scroller: body, top: body.getBoundingClientRect().top, height: body.clientHeight };
  }
  // Much enlarged, the window scrolls as a whole.
  return { scroller: document.documentElement, top: 0, height: window.innerHeight };
};

export const blocksIn = (body: HTMLElement): readonly HTMLElement[] => [
  ...body.querySelectorAll<HTMLElement>('[data-block]'),
];

export const blockIn = (body: HTMLElement, id: string): HTMLElement | undefined =>
  blocksIn(body).find(({ dataset }) => dataset.block === id);

export const scrolledBy = (body: HTMLElement): number => paneOf(body).scroller.scrollTop;

/** The passage before the eyes, and how far below the top of the pane it begins. */
export const placeIn = (body: HTMLElement): Pick<ReadingPlace, 'paragraph' | 'offset'> => {
  const { top, height } = paneOf(body);
  const blocks = blocksIn(body);
  const read = blocks.find((each) => each.getBoundingClientRect().bottom > top + height * EYES) ?? blocks.at(-1);
  return {
    paragraph: read?.dataset.block ?? null,
    offset: read ? Math.round(read.getBoundingClientRect().top - top) : null,
  };
};

/** Scrolls so that a passage stands where it stood, or where a jump puts it; before the eyes in any case. */
export const bringTo = (body: HTMLElement, { paragraph, offset }: Pick<ReadingPlace, 'paragraph' | 'offset'>): void => {
  const { scroller, top, height } = paneOf(body);
  const block = paragraph === null ? undefined : blockIn(body, paragraph);
  if (!block) {
    scroller.scrollTop = 0;
    return;
  }
  const box = block.getBoundingClientRect();
  // One that is shorter than the one whose place it takes would end above the eyes.
  const goal = offset === null ? height * LANDING : Math.max(offset, height * EYES - box.height + 1);
  scroller.scrollTop += box.top - top - goal;
};

/** The passages of which most is in view, or which fill most of it, in their order. */
export const mostlySeen = (body: HTMLElement): readonly string[] => {
  const { top, height } = paneOf(body);
  if (body.clientHeight === 0) return [];
  return blocksIn(body).flatMap((block) => {
    const box = block.getBoundingClientRect();
    const seen = Math.min(box.bottom, top + height) - Math.max(box.top, top);
    return block.dataset.block !== undefined && seen > Math.min(box.height, height) / 2 ? [block.dataset.block] : [];
  });
};

/** Scrolls only as far as it takes to have a part of the text in view, and not at its very edge. */
export const bringIntoView = (body: HTMLElement, part: Range): void => {
  const { scroller, top, height } = paneOf(body);
  part.startContainer.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const box = part.getBoundingClientRect();
  const isAtEase = box.top > top + height * EDGE && box.bottom < top + height * (1 - EDGE);
  if (!isAtEase) scroller.scrollTop += box.top - top - height * EYES;
};
