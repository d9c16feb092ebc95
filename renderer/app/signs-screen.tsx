/**
 * The warning signs, one step away on every screen while strict mode runs. The first load includes them: they need
 * neither the services nor another file.
 */

import { detailsOf } from '#shared/strict/treatment-log.ts';
import { localized } from '../messages/localized-message.ts';
import { useMessages } from '../messages/use-messages.ts';
import { WarningSignsCard } from '../parts/warning-signs-card.tsx';
import { useSign } from '../state/sign-store.ts';
import { useStrict } from '../state/use-strict.ts';
import { Button } from '../ui/button.tsx';
import { Reading, Row, Small } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { regionalEmergencyNumber } from './emergency.ts';

export const SignsScreen = () => {
  const t = useMessages();
  const { active, logs } = useStrict();
  const { issue, haveSign } = useSign();
  // After the week, the last treatment's numbers still apply.
  const log = active?.log ?? logs[0];
  const details = log === undefined ? null : detailsOf(log);
  return (
    <Reading>
      <h1>{t('signs.title')}</h1>
      {issue !== null && <Notice>{t('signs.notNoted', { issue: localized(issue, t) })}</Notice>}
      <WarningSignsCard
        clinic={details?.clinic}
        emergency={details?.emergency.number ?? regionalEmergencyNumber()}
      />
      <div data-screen-only>
        <Row>
          {active !== null && (
            <Button weight="primary" onPress={() => haveSign(active.log.treatment.id)}>
              {t('signs.have')}
            </Button>
          )}
          <Button onPress={() => window.print()}>{t('signs.print')}</Button>
        </Row>
        {active !== null && <Small>{t('signs.haveWhat')}</Small>}
      </div>
    </Reading>
  );
};
