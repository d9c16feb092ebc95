/** A part of the form, with its heading, under a hairline. */
import { type ReactNode, useEffect, useRef } from 'react';
import { Stack } from '../../../ui/layout.tsx';
import css from './start.module.css';

export type PartBoxProps = {
  readonly title: string;
  readonly children: ReactNode;
  readonly isTight?: boolean;
};

export const Part = ({ title, children, isTight = false }: PartBoxProps) => (
  <section className={css.part} aria-label={title}>
    <Stack isTight={isTight}>
      <h2>{title}</h2>
      {children}
    </Stack>
  </section>
);

export type ArrivalHeadingProps = {
  readonly children: ReactNode;
  /** Whether the user comes from a part that is gone, and its pressed button with it. */
  readonly isArrival?: boolean;
};

/** The heading of what replaces another part of the screen: the focus goes on from here. */
export const ArrivalHeading = ({ children, isArrival = true }: ArrivalHeadingProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isArrival) heading.current?.focus();
  }, [isArrival]);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
};
