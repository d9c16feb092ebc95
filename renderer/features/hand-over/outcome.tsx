/** What a press came to, where the button that was pressed is gone: the focus goes on from here. */
import { type ReactNode, useEffect, useRef } from 'react';
import css from './hand-over.module.css';

export const Outcome = ({ children }: { readonly children: ReactNode }) => {
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => outcome.current?.focus(), []);
  return (
    <div ref={outcome} tabIndex={-1} className={css.outcome}>
      {children}
    </div>
  );
};
