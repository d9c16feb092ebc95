/** Keeps the end of what scrolls in view, where the newest week is, until the reader scrolls away from it. */
import { type RefObject, useEffect, useRef } from 'react';

/** The end counts as in view within this many pixels. */
const near = 4;

/** @param width changes when the content is another */
export function useNewestInView(width: number): RefObject<HTMLElement | null> {
  const frame = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: Another number of weeks begins at its end again.
  useEffect(() => {
    const { current } = frame;
    if (current === null) return;
    let isAtEnd = true;
    const toEnd = (): void => {
      if (isAtEnd) current.scrollLeft = current.scrollWidth;
    };
    const onScroll = (): void => {
      isAtEnd = current.scrollLeft + current.clientWidth >= current.scrollWidth - near;
    };
    const resized = new ResizeObserver(toEnd);
    resized.observe(current);
    current.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      resized.disconnect();
      current.removeEventListener('scroll', onScroll);
    };
  }, [width]);
  return frame;
}
