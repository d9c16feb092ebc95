/** Shown while a screen's code or the record loads: the screen's name at its place, so that nothing jumps. */
import { Reading, Soft } from '../ui/layout.tsx';

export type LoadingProps = { readonly title: string; readonly what: string };

export const Loading = ({ title, what }: LoadingProps) => (
  <div aria-busy="true">
    <Reading>
      <h1>{title}</h1>
      <Soft>{what}</Soft>
    </Reading>
  </div>
);
