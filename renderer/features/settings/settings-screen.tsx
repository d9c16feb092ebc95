/** The settings, and the record's place. */

import { useMessages } from '../../messages/use-messages.ts';
import { DisplayCard } from '../../parts/display-card.tsx';
import { usePage } from '../../state/page-store.ts';
import { useSession } from '../../state/session.ts';
import { showSide } from '../../state/side.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Columns, Row, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { LoginField } from './login-field.tsx';
import { NamedShiftsCard } from './named-shifts-card.tsx';
import { NotMedical } from './not-medical.tsx';
import { PersonForm } from './person-form.tsx';
import { RemindersCard } from './reminders-card.tsx';
import { RotaCard } from './rota-card.tsx';
import css from './settings-screen.module.css';

export const SettingsScreen = () => {
  const about = useSession((state) => state.about);
  const show = usePage((state) => state.show);
  const t = useMessages();
  const { ask, error } = useAsk();
  return (
    <Stack>
      <h1>{t('settings.title')}</h1>
      <Columns>
        <Stack>
          <Card label={t('person.title')}>
            <Stack>
              <h2>{t('person.title')}</h2>
              <PersonForm saveLabel={t('person.save')} />
            </Stack>
          </Card>
          <NamedShiftsCard />
          <RotaCard />
        </Stack>
        <Stack>
          <DisplayCard />
          <RemindersCard />
          <Card label={t('desk.title')}>
            <Stack>
              <h2>{t('desk.title')}</h2>
              <Soft>{t('desk.card')}</Soft>
              <Row>
                <Button onPress={() => showSide('desk')}>{t('desk.open')}</Button>
              </Row>
            </Stack>
          </Card>
          <Card label={t('about.title')}>
            <Stack>
              <h2>{t('about.title')}</h2>
              <p>{t('about.where')}</p>
              <p className={css.path}>{about?.dataFolder}</p>
              <Row>
                <Button onPress={() => show('data')}>{t('about.open')}</Button>
                {about?.canShowFolder === true && (
                  <Button weight="quiet" onPress={() => void ask((api) => api.data.showFolder())}>
                    {t('about.showFolder')}
                  </Button>
                )}
              </Row>
              {error !== null && <Notice>{error}</Notice>}
              {about?.canStartAtLogin === true && <LoginField />}
              {about !== null && (
                <Soft>{t('about.running', { version: about.version, host: about.host })}</Soft>
              )}
            </Stack>
          </Card>
        </Stack>
      </Columns>
      <NotMedical />
    </Stack>
  );
};
