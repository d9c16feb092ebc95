/** A link to strict mode, beside texts about stockings. */
import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { Card, Row, Soft, Stack } from '../ui/layout.tsx';

export const AfterTreatment = ({ onPress }: { readonly onPress: () => void }) => {
  const t = useMessages();
  return (
    <Card label={t('strict.after')}>
      <Stack isTight>
        <h2>{t('strict.after')}</h2>
        <Soft>{t('strict.afterWhat')}</Soft>
        <Row>
          <Button onPress={onPress}>{t('strict.title')}</Button>
        </Row>
      </Stack>
    </Card>
  );
};
