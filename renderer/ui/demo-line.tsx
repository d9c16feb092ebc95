/** Says that what is shown is made up, and offers the way out. */
import { Button } from './button.tsx';
import css from './demo-line.module.css';
import { Notice } from './notice.tsx';

export type DemoLineProps = {
  readonly what: string;
  readonly leaveName: string;
  readonly error: string | null;
  readonly onLeave: () => void;
};

export const DemoLine = ({ what, leaveName, error, onLeave }: DemoLineProps) => (
  <section className={css.demo} aria-label={what}>
    <p>{what}</p>
    {error !== null && <Notice>{error}</Notice>}
    <Button weight="quiet" onPress={onLeave}>
      {leaveName}
    </Button>
  </section>
);
