/**
 * The reminders outside strict mode, and their quiet time. Each choice applies at once. The card says if the system
 * failed to show the last reminder.
 */
import { useEffect, useState } from 'react';
import type { Reminders } from '#shared/record/settings.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useClock } from '../../state/clock-store.ts';
import { useDraft } from '../../state/draft-store.ts';
import { useSession } from '../../state/session.ts';
import { useSettings } from '../../state/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Card, Row, Small, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TimeField } from '../../ui/time-field.tsx';

type Quiet = NonNullable<Reminders['quiet']>;

/** The initial quiet time: a night. */
const aNight: Quiet = { from: '22:00', to: '07:00' };

/** Whether the system failed to show the last reminder. The card asks with each tick of the page's clock. */
function useHasFailed(): boolean {
  const api = useSession((state) => state.api);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const ask = (): void => void api?.reminders.hasFailed().then(setFailed, () => undefined);
    ask();
    return useClock.subscribe(ask);
  }, [api]);
  return hasFailed;
}

export const RemindersCard = () => {
  const t = useMessages();
  const { settings, errors, put } = useSettings();
  // The user types a time digit by digit. The button saves the whole time.
  const [typed, setTyped] = useDraft<Quiet>('quiet');
  const hasFailed = useHasFailed();
  const { reminders } = settings;
  const quiet = typed ?? reminders.quiet;
  const set = (changed: Partial<Reminders>) =>
    put((standing) => ({ reminders: { ...standing.reminders, ...changed } }), t('reminders.title'));
  const type = (changed: Partial<Quiet>) => setTyped({ ...(quiet ?? aNight), ...changed });
  const isMissing = typed !== null && (typed.from === '' || typed.to === '');
  const saveQuiet = async () => {
    if (typed !== null && !isMissing && (await set({ quiet: typed }))) setTyped(null);
  };
  const onOrOff = (name: 'atShiftEnd' | 'whenReplacementIsDue') => (
    <ChoiceField
      label={t(`reminders.${name}`)}
      isSegmented
      choices={[
        { value: 'on', label: t('display.on') },
        { value: 'off', label: t('display.off') },
      ]}
      value={reminders[name] ? 'on' : 'off'}
      onChange={(value) => void set({ [name]: value === 'on' })}
    />
  );
  return (
    <Card label={t('reminders.title')}>
      <Stack>
        <h2>{t('reminders.title')}</h2>
        <Soft>{t('reminders.where')}</Soft>
        {hasFailed && <Notice>{t('reminders.failed')}</Notice>}
        {onOrOff('atShiftEnd')}
        {onOrOff('whenReplacementIsDue')}
        <ChoiceField
          label={t('reminders.quiet')}
          isSegmented
          choices={[
            { value: 'never', label: t('reminders.quietNever') },
            { value: 'fromTo', label: t('reminders.quietFromTo') },
          ]}
          value={quiet === null ? 'never' : 'fromTo'}
          onChange={(value) => {
            setTyped(null);
            void set({ quiet: value === 'never' ? null : aNight });
          }}
        />
        {quiet !== null && (
          <>
            <Row>
              <TimeField
                label={t('reminders.quietFrom')}
                value={quiet.from}
                onChange={(from) => type({ from })}
              />
              <TimeField label={t('reminders.quietTo')} value={quiet.to} onChange={(to) => type({ to })} />
            </Row>
            {typed !== null && (
              <Row>
                <Button onPress={() => void saveQuiet()} isDisabled={isMissing}>
                  {t('reminders.quietSave')}
                </Button>
                {isMissing && <Soft>{t('reminders.quietMissing')}</Soft>}
              </Row>
            )}
            <Small>{t('reminders.quietWhat')}</Small>
          </>
        )}
        {errors.form !== undefined && <Notice>{errors.form}</Notice>}
      </Stack>
    </Card>
  );
};
