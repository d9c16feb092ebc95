/**
 * The warning signs, one step away from the start of strict mode until six weeks after its end. The first load includes
 * them: they need neither the services nor another file.
 */
import { useEffect } from 'react';
import { levelOfSign } from '#shared/evidence/warning-signs.ts';
import type { WarningSignId } from '#shared/record/warning-sign.ts';
import { isCardShown, logsForSigns, type NotedSign, notedSigns } from '#shared/strict/signs-card.ts';
import { detailsOf } from '#shared/strict/treatment-log.ts';
import { dateOf, timeOf } from '#shared/time/wall-clock.ts';
import { localized } from '../messages/localized-message.ts';
import { useMessages } from '../messages/use-messages.ts';
import { WarningSignsCard } from '../parts/warning-signs-card.tsx';
import { useClock } from '../state/clock-store.ts';
import { useDraft } from '../state/draft-store.ts';
import { usePage } from '../state/page-store.ts';
import { useSign } from '../state/sign-store.ts';
import { useStrict } from '../state/use-strict.ts';
import { Button } from '../ui/button.tsx';
import { clockTime, weekdayDate } from '../ui/dates.ts';
import { Row, Small, Stack } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import css from './app.module.css';
import { useRegionalEmergency } from './emergency.ts';

/** Whether the rail shows the card: also before a treatment is entered, while its form is shown or half filled in. */
export function useCard(): boolean {
  const { logs } = useStrict();
  const now = useClock((state) => state.now);
  const screen = usePage((state) => state.screen);
  const [startDraft] = useDraft('strict-start');
  return isCardShown(logs, now) || startDraft !== null || screen === 'strict' || screen === 'signs';
}

/** What a sign's level says to do. */
const ToDo = ({ sign }: { readonly sign: WarningSignId }) => {
  const t = useMessages();
  return <strong>{t(`signs.${levelOfSign(sign)}.do`)}.</strong>;
};

const Noted = ({ noted: { sign, at, lines } }: { readonly noted: NotedSign }) => {
  const t = useMessages();
  const today = useClock((state) => dateOf(state.now));
  const { takeBack, inFlight } = useSign();
  const values = { time: clockTime(timeOf(at)), sign: t(`sign.${sign}`) };
  return (
    <li>
      <p>
        {dateOf(at) === today
          ? t('signs.notedAt', values)
          : t('signs.notedOn', { ...values, date: weekdayDate(dateOf(at)) })}{' '}
        <ToDo sign={sign} />
      </p>
      <Button
        weight="quiet"
        isBusy={inFlight > 0}
        onPress={() => inFlight === 0 && takeBack(lines, t('signs.mistakeReason'))}
      >
        {t('signs.mistake')}
      </Button>
    </li>
  );
};

/** What the person pressed: noted, on its way, or not written. */
const Pressed = ({ noted }: { readonly noted: readonly NotedSign[] }) => {
  const t = useMessages();
  const { pressed, issue } = useSign();
  const isNoted = pressed === null || noted.some(({ sign }) => sign === pressed);
  return (
    <>
      {issue !== null && <Notice>{t('signs.notNoted', { issue: localized(issue, t) })}</Notice>}
      {!isNoted && (
        <p>
          {t(`sign.${pressed}`)} <ToDo sign={pressed} />
        </p>
      )}
      {noted.length > 0 && (
        <div data-screen-only>
          <ul className={css.notedSigns}>
            {noted.map((each) => (
              <Noted key={each.lines[0]?.id} noted={each} />
            ))}
          </ul>
        </div>
      )}
    </>
  );
};

export const SignsScreen = () => {
  const t = useMessages();
  const { logs } = useStrict();
  const now = useClock((state) => state.now);
  const { haveSign, leaveCard } = useSign();
  const regionalEmergency = useRegionalEmergency();
  useEffect(() => leaveCard, [leaveCard]);
  const noting = logsForSigns(logs, now);
  // After the six weeks, the last treatment's numbers are still better than none.
  const details = (noting.length > 0 ? noting : logs.slice(0, 1)).map(detailsOf);
  const treatmentIds = noting.map(({ treatment }) => treatment.id);
  return (
    <Stack>
      <h1>{t('signs.title')}</h1>
      <WarningSignsCard
        clinics={details.map(({ clinic }) => clinic)}
        emergency={details[0]?.emergency ?? regionalEmergency}
        onHave={noting.length === 0 ? undefined : (sign) => haveSign(sign, treatmentIds)}
      >
        <Pressed noted={notedSigns(noting, now)} />
      </WarningSignsCard>
      <div data-screen-only>
        <Stack isTight>
          {noting.length > 0 && <Small>{t('signs.haveWhat')}</Small>}
          <Row>
            <Button onPress={() => window.print()}>{t('signs.print')}</Button>
          </Row>
        </Stack>
      </div>
    </Stack>
  );
};
