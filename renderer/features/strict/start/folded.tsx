/** A part of the form that has a default: folded, with one line that says what holds. */
import type { ReactNode } from 'react';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Small } from '../../../ui/layout.tsx';
import css from './start.module.css';

export type FoldedProps = {
  readonly title: string;
  /** What holds, shown while it is folded. */
  readonly summary: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ReactNode;
};

export const Folded = ({ title, summary, isOpen, onToggle, children }: FoldedProps) => (
  <section className={css.folded} aria-label={title}>
    <Disclosure title={title} isOpen={isOpen} onToggle={onToggle}>
      {isOpen && children}
    </Disclosure>
    {!isOpen && (
      <div className={css.foldedWhat}>
        <Small>{summary}</Small>
      </div>
    )}
  </section>
);
