/** Says what went wrong, in place; read out at once by screen readers. */
import type { ReactNode } from 'react';
import css from './notice.module.css';

export const Notice = ({ children }: { readonly children: ReactNode }) => (
  <div role="alert" className={css.notice}>
    {children}
  </div>
);
