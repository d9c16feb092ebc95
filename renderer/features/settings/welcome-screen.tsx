/** The first start: what the app is, and the three things that the model asks; all of it can be skipped. */
import { Eye, Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { defaultPerson } from '#shared/record/person.ts';
import { usePage } from '../../state/page-store.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { useTrial } from '../../state/use-trial.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Reading, Row, Soft } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../words/use-words.ts';
import { NotMedical } from './not-medical.tsx';
import { PersonForm } from './person-form.tsx';
import css from './welcome-screen.module.css';

/** What stands above it is told first: a record may have been here before. */
export const WelcomeScreen = ({ children }: { readonly children: ReactNode }) => {
  const show = usePage((state) => state.show);
  const { errors, submit } = useSaveForm(() => null);
  const { start, error } = useTrial();
  const say = useWords();
  const skip = () => submit([{ action: 'put', kind: 'person', entry: defaultPerson }], 'Skipped for now');
  return (
    <main className={css.page}>
      <Reading>
        {children}
        <h1>Legwork</h1>
        <p>
          A diary for people who work on their feet: log the shift and the stockings in a few seconds, and see
          what the last weeks asked of your legs. Everything you enter stays on this machine.
        </p>
        <Card label="Before you start">
          <PersonForm saveLabel="Start">
            <Button onPress={() => void skip()}>Skip for now</Button>
          </PersonForm>
          {error !== null && <Notice>{error}</Notice>}
          {errors.form !== undefined && <Notice>{errors.form}</Notice>}
        </Card>
        <Soft>You can change these in the settings at any time.</Soft>
        <Row>
          <Button weight="quiet" onPress={() => void start()}>
            <Eye size={16} aria-hidden />
            {say('trial.start')}
          </Button>
          <Button weight="quiet" onPress={() => void skip().then((isSkipped) => isSkipped && show('data'))}>
            <Lock size={16} aria-hidden />
            Protect this diary with a passphrase
          </Button>
        </Row>
        <NotMedical />
      </Reading>
    </main>
  );
};
