/** The key of a chart: a list of its marks, each with its word. */
import type { ReactNode } from 'react';
import css from './chart-key.module.css';

export type ChartKeyProps = {
  /** List items, each a mark and its word. */
  readonly children: ReactNode;
  readonly label?: string;
  /** Figures follow the words, in the style of text. */
  readonly hasFigures?: boolean;
};

export const ChartKey = ({ children, label, hasFigures = false }: ChartKeyProps) => (
  <ul className={hasFigures ? `${css.key} ${css.figures}` : css.key} aria-label={label}>
    {children}
  </ul>
);
