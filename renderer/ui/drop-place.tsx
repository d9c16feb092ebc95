/** The place where files can be let go. The whole window takes them; this says so. */
import { Upload } from 'lucide-react';
import type { ReactNode } from 'react';
import css from './drop-place.module.css';
import { Small } from './layout.tsx';

export type DropPlaceProps = {
  readonly isDragging: boolean;
  readonly said: string;
  /** The buttons that choose files. */
  readonly children: ReactNode;
};

export const DropPlace = ({ isDragging, said, children }: DropPlaceProps) => (
  <div className={css.drop} data-drop-target={isDragging || undefined}>
    <Upload size={28} aria-hidden className={css.mark} />
    {children}
    <Small>{said}</Small>
  </div>
);
