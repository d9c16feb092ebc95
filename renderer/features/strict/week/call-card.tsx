/** Whom to call if stockings came off for pain, numbness, tightness or the skin: a plain box, never a warning. */
import { detailsOf, type TreatmentLog } from '#shared/strict/treatment-log.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { CallNumbers } from '../../../parts/call-numbers.tsx';
import { usePage } from '../../../state/page-store.ts';
import { Button } from '../../../ui/button.tsx';
import { Card, Row, Stack } from '../../../ui/layout.tsx';

export const CallCard = ({ log }: { readonly log: TreatmentLog }) => {
  const t = useMessages();
  const show = usePage((state) => state.show);
  const { clinic, emergency } = detailsOf(log);
  return (
    <Card label={t('strict.call.title')}>
      <Stack isTight>
        <h2>{t('strict.call.title')}</h2>
        <CallNumbers clinics={[clinic]} emergency={emergency} />
        {clinic.phone === '' && <p>{t('strict.call.noClinic')}</p>}
        <p>{t('strict.call.what')}</p>
        <Row>
          <Button onPress={() => show('signs')}>{t('strict.call.signs')}</Button>
        </Row>
      </Stack>
    </Card>
  );
};
