const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

let isTold = false;

/** Tells main once that the first view stands: content drawn, its faces loaded. */
export const tellReady = (): void => {
  if (isTold) return;
  isTold = true;
  void (async () => {
    // The first frame asks for the faces, the fonts promise waits for them, the last two frames draw with them.
    await nextFrame();
    await document.fonts.ready;
    await nextFrame();
    await nextFrame();
    document.documentElement.dataset.ready = '';
    await window.study.app.ready();
  })();
};
