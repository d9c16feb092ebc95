/** A hatching, such as for bare standing. A chart puts it in its `defs` and uses it by its id. */
import css from './hatch.module.css';

export type HatchProps = {
  readonly id: string;
  /** For large marks without an edge of the same strength. */
  readonly isStrong?: boolean;
  /** In the warm tones of the load. */
  readonly isLoad?: boolean;
};

export const Hatch = ({ id, isStrong = false, isLoad = false }: HatchProps) => (
  <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect className={isLoad ? css.loadGround : css.ground} width="6" height="6" />
    <rect className={isLoad ? css.loadLine : isStrong ? css.strong : css.line} width="2" height="6" />
  </pattern>
);
