/** A chart's mark in small, for its key. */
import { type SVGProps, useId } from 'react';
import { Hatch } from './hatch.tsx';

export type SwatchProps = {
  readonly className: string | undefined;
  readonly width: number;
  readonly height: number;
  readonly isHatched: boolean;
  readonly mark: Pick<SVGProps<SVGRectElement>, 'className' | 'x' | 'y' | 'width' | 'height'>;
};

export const Swatch = ({ className, width, height, isHatched, mark }: SwatchProps) => {
  const hatch = useId();
  return (
    <svg width={width} height={height} aria-hidden="true" className={className}>
      <defs>
        <Hatch id={hatch} />
      </defs>
      <rect {...mark} style={isHatched ? { fill: `url(#${hatch})` } : undefined} />
    </svg>
  );
};
