/**
 * How long the page takes to show what an act asks for. The function stands alone: it is run in the page by its text.
 */

/**
 * From the act to the second frame after the last change of the document that it brought, ms. It has brought its last
 * when nothing has changed for a while.
 */
export function untilPainted(act: () => void): Promise<number> {
  const whileMs = 200;
  return new Promise((resolve) => {
    let hasChanged = false;
    let shownAt = Number.NaN;
    const look = new MutationObserver(() => {
      hasChanged = true;
      shownAt = Number.NaN;
    });
    look.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    const start = performance.now();
    act();
    const onFrame = (): void => {
      const now = performance.now();
      if (hasChanged) hasChanged = false;
      else if (Number.isNaN(shownAt)) shownAt = now;
      else if (now - shownAt > whileMs) {
        look.disconnect();
        resolve(shownAt - start);
        return;
      }
      requestAnimationFrame(onFrame);
    };
    requestAnimationFrame(onFrame);
  });
}
