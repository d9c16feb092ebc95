/** Shows an error in place. Screen readers read it out at once. */
import type { ReactNode } from 'react';
import css from './notice.module.css';

export const Notice = ({ children }: { readonly children: ReactNode }) => (
  <div role="alert" className={css.notice}>
    {children}
  </div>
);
