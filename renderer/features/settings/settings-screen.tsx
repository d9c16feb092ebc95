/** What can be set, and where the record lies. */
import { usePage } from '../../state/page-store.ts';
import { useRecordStore } from '../../state/record-store.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Reading, Row, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../words/use-words.ts';
import { DisplayCard } from './display-card.tsx';
import { LoginField } from './login-field.tsx';
import { NotMedical } from './not-medical.tsx';
import { PersonForm } from './person-form.tsx';
import { RemindersCard } from './reminders-card.tsx';
import css from './settings-screen.module.css';
import { WeekCard } from './week-card.tsx';

export const SettingsScreen = () => {
  const about = useRecordStore((state) => state.about);
  const show = usePage((state) => state.show);
  const say = useWords();
  const { ask, error } = useAsk();
  return (
    <Reading>
      <h1>{say('settings.title')}</h1>
      <Card label={say('person.title')}>
        <Stack>
          <h2>{say('person.title')}</h2>
          <PersonForm saveLabel={say('person.save')} />
        </Stack>
      </Card>
      <WeekCard />
      <DisplayCard />
      <RemindersCard />
      <Card label={say('about.title')}>
        <Stack>
          <h2>{say('about.title')}</h2>
          <p>{say('about.where')}</p>
          <p className={css.path}>{about?.dataFolder}</p>
          <Row>
            <Button onPress={() => show('data')}>{say('about.open')}</Button>
            {about?.canShowFolder === true && (
              <Button weight="quiet" onPress={() => void ask((api) => api.data.showFolder())}>
                {say('about.showFolder')}
              </Button>
            )}
          </Row>
          {error !== null && <Notice>{error}</Notice>}
          {about?.canStartAtLogin === true && <LoginField />}
          {about !== null && (
            <Soft>{say('about.running', { version: about.version, host: about.host })}</Soft>
          )}
        </Stack>
      </Card>
      <NotMedical />
    </Reading>
  );
};
