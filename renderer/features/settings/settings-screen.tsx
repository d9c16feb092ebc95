/** What can be set, and where the record lies. */
import { usePage } from '../../state/page-store.ts';
import { useRecordStore } from '../../state/record-store.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Reading, Row, Soft, Stack } from '../../ui/layout.tsx';
import { NotMedical } from './not-medical.tsx';
import { PersonForm } from './person-form.tsx';
import css from './settings-screen.module.css';

const hostWords = { electron: 'as a desktop app', browser: 'in your browser' } as const;

export const SettingsScreen = () => {
  const about = useRecordStore((state) => state.about);
  const show = usePage((state) => state.show);
  return (
    <Reading>
      <h1>Settings</h1>
      <Card label="You and your limits">
        <Stack>
          <h2>You and your limits</h2>
          <PersonForm saveLabel="Save" />
        </Stack>
      </Card>
      <Card label="Your data">
        <Stack>
          <h2>Your data</h2>
          <p>
            Everything lies in one folder on this machine and is sent nowhere. Copies are made by themselves.
          </p>
          <p className={css.path}>{about?.dataFolder}</p>
          <Row>
            <Button onPress={() => show('data')}>Copies, passphrase, erasing</Button>
          </Row>
          {about !== null && (
            <Soft>
              Legwork {about.version}, running {hostWords[about.host]}.
            </Soft>
          )}
        </Stack>
      </Card>
      <NotMedical />
    </Reading>
  );
};
