/** Whom to call if stockings came off for pain, numbness, tightness or the skin: a plain box, never a warning. */
import { detailsOf, type TreatmentLog } from '#shared/strict/treatment-log.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import callCss from '../../../parts/call-numbers.module.css';
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
        <dl className={callCss.numbers}>
          <div>
            <dt>{clinic.name === '' ? t('strict.call.clinic') : clinic.name}</dt>
            {clinic.phone === '' ? (
              <dd>{t('strict.call.noClinic')}</dd>
            ) : (
              <dd className={callCss.number}>{clinic.phone}</dd>
            )}
          </div>
          <div>
            <dt>{t('strict.call.emergency')}</dt>
            <dd className={callCss.number}>{emergency.number}</dd>
          </div>
        </dl>
        <p>{t('strict.call.what')}</p>
        <Row>
          <Button onPress={() => show('signs')}>{t('strict.call.signs')}</Button>
        </Row>
      </Stack>
    </Card>
  );
};
