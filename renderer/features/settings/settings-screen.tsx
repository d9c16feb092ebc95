/** What can be set, and where the record lies. */
import { useRecordStore } from '../../state/record-store.ts';
import { Card, Reading, Soft, Stack } from '../../ui/layout.tsx';
import { NotMedical } from './not-medical.tsx';
import { PersonForm } from './person-form.tsx';
import css from './settings-screen.module.css';

const hostWords = { electron: 'as a desktop app', browser: 'in your browser' } as const;

export const SettingsScreen = () => {
  const about = useRecordStore((state) => state.about);
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
            Everything lies in one folder on this machine and is sent nowhere. To make a copy, close Legwork
            and copy the folder.
          </p>
          <p className={css.path}>{about?.dataFolder}</p>
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
