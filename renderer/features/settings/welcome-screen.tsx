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
  const say = useWords();
  const show = usePage((state) => state.show);
  const { errors, submit } = useSaveForm(() => null);
  const { start, error } = useTrial();
  const skip = () =>
    submit([{ action: 'put', kind: 'person', entry: defaultPerson }], say('welcome.skipped'));
  return (
    <main className={css.page}>
      <Reading>
        {children}
        <h1>{say('app.name')}</h1>
        <p>{say('welcome.about')}</p>
        <Card label={say('welcome.before')}>
          <PersonForm saveLabel={say('welcome.start')}>
            <Button onPress={() => void skip()}>{say('welcome.skip')}</Button>
          </PersonForm>
          {error !== null && <Notice>{error}</Notice>}
          {errors.form !== undefined && <Notice>{errors.form}</Notice>}
        </Card>
        <Soft>{say('welcome.later')}</Soft>
        <Row>
          <Button weight="quiet" onPress={() => void start()}>
            <Eye size={16} aria-hidden />
            {say('trial.start')}
          </Button>
          <Button weight="quiet" onPress={() => void skip().then((isSkipped) => isSkipped && show('data'))}>
            <Lock size={16} aria-hidden />
            {say('welcome.protect')}
          </Button>
        </Row>
        <NotMedical />
      </Reading>
    </main>
  );
};
