/** How the leg is today: pain, a painkiller, the look at the skin. */
import { painOn, takePainBack, wasSkinLookedAt } from '#shared/strict/days.ts';
import type { TreatmentLog } from '#shared/strict/treatment-log.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useClock } from '../../../state/clock-store.ts';
import { useLog } from '../../../state/use-log.ts';
import { Button } from '../../../ui/button.tsx';
import { Card, Row, Small, Stack } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ScoreField } from '../../../ui/score-field.tsx';
import { TextLine } from './text-line.tsx';

export const EveningCard = ({ log }: { readonly log: TreatmentLog }) => {
  const date = useClock((state) => dateOf(state.now));
  const t = useMessages();
  const { error, submit } = useLog(log.treatment.id, 'another');
  const pain = painOn(log, date);
  const sayPain = (score: number, painkiller: string | undefined) =>
    submit([{ kind: 'pain', date, score, ...(painkiller !== undefined && { painkiller }) }], {
      id: 'strict.evening.saidPain',
    });
  return (
    <Card label={t('strict.evening.title')}>
      <Stack>
        <h2>{t('strict.evening.title')}</h2>
        {error !== null && <Notice>{error}</Notice>}
        <ScoreField
          label={t('strict.evening.pain')}
          clearLabel={t('strict.evening.clear')}
          value={pain?.score ?? null}
          onChange={(score) =>
            void (score === null
              ? submit(takePainBack(log, date, t('strict.evening.takenBack')), {
                  id: 'strict.evening.saidTakenBack',
                })
              : sayPain(score, pain?.painkiller))
          }
        />
        <Small>{t('strict.evening.painWhat')}</Small>
        {pain !== null && (
          <>
            {pain.painkiller !== undefined && (
              <p>{t('strict.evening.took', { painkiller: pain.painkiller })}</p>
            )}
            <TextLine
              log={log}
              draft="painkiller"
              label={t('strict.evening.painkiller')}
              submitName={t('strict.evening.note')}
              onSubmit={(text) => sayPain(pain.score, text)}
            />
          </>
        )}
        <Row>
          {wasSkinLookedAt(log, date) ? (
            <p>{t('strict.evening.skinLooked')}</p>
          ) : (
            <Button onPress={() => void submit([{ kind: 'skin', date }], { id: 'strict.evening.saidSkin' })}>
              {t('strict.evening.skin')}
            </Button>
          )}
        </Row>
      </Stack>
    </Card>
  );
};
