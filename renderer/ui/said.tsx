/** What a press came to, read out when it appears. Empty, it takes no place and no gap. */
import type { ReactNode } from 'react';
import css from './said.module.css';

export const Said = ({ children }: { readonly children: ReactNode }) => (
  <div role="status" className={css.said}>
    {children}
  </div>
);
