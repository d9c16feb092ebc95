/** The frame of a side of the app: a rail of screens, and the screen beside it. */
import type { ComponentType, ReactNode } from 'react';
import css from './shell.module.css';

type Children = { readonly children: ReactNode };

export const Shell = ({ children }: Children) => <div className={css.shell}>{children}</div>;

export type RailProps = Children & {
  readonly label: string;
  /** At the foot of the rail. */
  readonly foot: ReactNode;
};

/** `children` are list items, each a place. */
export const Rail = ({ label, children, foot }: RailProps) => (
  <nav className={css.rail} aria-label={label}>
    <ul>{children}</ul>
    <div>{foot}</div>
  </nav>
);

export type RailPlaceProps = {
  readonly Icon: ComponentType<{ size: number }>;
  readonly name: string;
  readonly isCurrent?: boolean;
  readonly onPress: () => void;
  readonly className?: string | undefined;
  /** A mark beside the name. */
  readonly children?: ReactNode;
};

export const RailPlace = ({ Icon, name, isCurrent, onPress, className, children }: RailPlaceProps) => (
  <button
    type="button"
    className={className === undefined ? css.place : `${css.place} ${className}`}
    aria-current={isCurrent === true ? 'page' : undefined}
    onClick={onPress}
  >
    <Icon size={20} />
    <span className={css.placeName} data-name={name}>
      {name}
    </span>
    {children}
  </button>
);

export const Content = ({ isWide, children }: Children & { readonly isWide?: boolean }) => (
  <main className={css.content} data-wide={isWide === true ? '' : undefined}>
    {children}
  </main>
);

/** What stands alone in the window, in its middle. */
export const Alone = ({ children }: Children) => <main className={css.alone}>{children}</main>;
