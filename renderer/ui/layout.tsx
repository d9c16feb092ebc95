/** The few layouts of a screen. */
import type { ReactNode } from 'react';
import css from './layout.module.css';

type Children = { readonly children: ReactNode };

export const Card = ({ children, label }: Children & { readonly label: string }) => (
  <section className={css.card} aria-label={label}>
    {children}
  </section>
);

export const Stack = ({ children, isTight }: Children & { readonly isTight?: boolean }) => (
  <div className={`${css.stack} ${isTight === true ? css.tight : ''}`}>{children}</div>
);

export const Row = ({ children }: Children) => <div className={css.row}>{children}</div>;

export const Thirds = ({ children }: Children) => <div className={css.thirds}>{children}</div>;

export const Halves = ({ children }: Children) => <div className={css.halves}>{children}</div>;

/** A screen's title, with the controls of its view. */
export const ScreenHead = ({ children }: Children) => <header className={css.head}>{children}</header>;

/** Side by side if the window is wide enough, else one below the other. */
export const Columns = ({ children }: Children) => <div className={css.columns}>{children}</div>;

/** Two columns where the window is wide: what the screen is for, and what belongs to it. Each is a stack. */
export const MainAside = ({ children }: Children) => <div className={css.mainAside}>{children}</div>;

export const Figures = ({ children }: Children) => <dl className={css.figures}>{children}</dl>;

export const Soft = ({ children }: Children) => <p className={css.soft}>{children}</p>;

export const Small = ({ children }: Children) => <p className={`${css.soft} ${css.small}`}>{children}</p>;

/** A column with a comfortable width for text. */
export const Reading = ({ children }: Children) => (
  <div className={`${css.stack} ${css.reading}`}>{children}</div>
);
