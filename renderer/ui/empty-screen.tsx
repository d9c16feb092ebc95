/** A screen without content: the reason, and the first step from here. */
import { Button } from './button.tsx';
import { Row, Soft, Stack } from './layout.tsx';

export type EmptyScreenProps = {
  readonly title: string;
  readonly about: string;
  readonly step: string;
  readonly onStep: () => void;
};

export const EmptyScreen = ({ title, about, step, onStep }: EmptyScreenProps) => (
  <Stack>
    <h1>{title}</h1>
    <Soft>{about}</Soft>
    <Row>
      <Button weight="primary" onPress={onStep}>
        {step}
      </Button>
    </Row>
  </Stack>
);
