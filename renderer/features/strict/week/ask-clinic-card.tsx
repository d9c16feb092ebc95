/** What to ask the clinic before wearing compression: it stands until the patient has asked. */
import { hasAskedClinic } from '#shared/strict/days.ts';
import type { TreatmentLog } from '#shared/strict/treatment-log.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useLog } from '../../../state/use-log.ts';
import { Button } from '../../../ui/button.tsx';
import { Card, Row, Stack } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';

export const AskClinicCard = ({ log }: { readonly log: TreatmentLog }) => {
  const t = useMessages();
  const { error, submit } = useLog(log.treatment.id);
  const { toAsk } = log.treatment;
  if (toAsk.length === 0 || hasAskedClinic(log)) return null;
  return (
    <Card label={t('strict.ask.title')}>
      <Stack isTight>
        <h2>{t('strict.ask.title')}</h2>
        <ul>
          {toAsk.map((question) => (
            <li key={question}>{t(`ask.${question}`)}</li>
          ))}
        </ul>
        {error !== null && <Notice>{error}</Notice>}
        <Row>
          <Button onPress={() => void submit([{ kind: 'asked' }], { id: 'strict.ask.said' })}>
            {t('strict.ask.done')}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
};
