/** After a `1`, the offer to make it 10. It holds until the next key or press, however long that takes. */
import { useLayoutEffect, useState } from 'react';

export type TenOffer = {
  readonly isOffered: boolean;
  readonly offer: () => void;
  readonly withdraw: () => void;
};

export function useTenOffer(): TenOffer {
  const [isOffered, setOffered] = useState(false);
  useLayoutEffect(() => {
    if (!isOffered) return;
    // The `1` itself may still be held down.
    const onKeyDown = ({ key, repeat }: KeyboardEvent): void => {
      if (!repeat && key !== '0') setOffered(false);
    };
    const onPointerDown = (): void => setOffered(false);
    // Buttons keep their presses from those who listen after them.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    window.addEventListener('pointerdown', onPointerDown, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
      window.removeEventListener('pointerdown', onPointerDown, { capture: true });
    };
  }, [isOffered]);
  return { isOffered, offer: () => setOffered(true), withdraw: () => setOffered(false) };
}
