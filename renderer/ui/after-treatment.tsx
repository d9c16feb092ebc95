/** The way to strict mode from where stockings are spoken of. */
import { useWords } from '../words/use-words.ts';
import { Button } from './button.tsx';
import { Card, Row, Soft, Stack } from './layout.tsx';

export const AfterTreatment = ({ onPress }: { readonly onPress: () => void }) => {
  const say = useWords();
  return (
    <Card label={say('strict.after')}>
      <Stack isTight>
        <h2>{say('strict.after')}</h2>
        <Soft>{say('strict.afterWhat')}</Soft>
        <Row>
          <Button onPress={onPress}>{say('strict.title')}</Button>
        </Row>
      </Stack>
    </Card>
  );
};
