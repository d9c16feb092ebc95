/** A screen without content: the reason, the first step from here, and a ghost of what will be here. */
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import css from './empty-screen.module.css';
import { Row, Soft, Stack } from './layout.tsx';

export type EmptyScreenProps = {
  readonly title: string;
  readonly about: string;
  readonly step: string;
  readonly onStep: () => void;
  /** The ghost. It is decoration: `about` says what will be here. */
  readonly children?: ReactNode;
};

export const EmptyScreen = ({ title, about, step, onStep, children }: EmptyScreenProps) => (
  <Stack>
    <h1>{title}</h1>
    <div className={css.about}>
      <Soft>{about}</Soft>
    </div>
    <Row>
      <Button weight="primary" onPress={onStep}>
        {step}
      </Button>
    </Row>
    {children !== undefined && (
      <div className={css.ghost} aria-hidden>
        {children}
      </div>
    )}
  </Stack>
);
