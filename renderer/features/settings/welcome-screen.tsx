/** The first start: what the app is, and one question, what brings the user here. Each answer leads to its own first minute. */

import { Eye, Lock } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { upsert } from '#shared/record/change.ts';
import { defaultPerson } from '#shared/record/person.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePage } from '../../state/page-store.ts';
import { useDemo } from '../../state/use-demo.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Reading, Row, Soft } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { NotMedical } from './not-medical.tsx';
import { PersonForm } from './person-form.tsx';
import css from './welcome-screen.module.css';

type DoorProps = { readonly name: string; readonly what: string; readonly onOpen: () => void };

const Door = ({ name, what, onOpen }: DoorProps) => (
  <button type="button" className={css.door} onClick={onOpen}>
    <strong>{name}</strong>
    <span>{what}</span>
  </button>
);

/** The model's three questions, for a person who stands at work. The user can skip all of them. */
const WorkerQuestions = ({
  onSkip,
  onBack,
}: {
  readonly onSkip: () => void;
  readonly onBack: () => void;
}) => {
  const t = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  // The pressed door is gone: move the focus to the heading.
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t('welcome.before')}
      </h2>
      <Card label={t('welcome.before')}>
        <PersonForm saveLabel={t('welcome.start')}>
          <Button onPress={onSkip}>{t('welcome.skip')}</Button>
          <Button weight="quiet" onPress={onBack}>
            {t('welcome.back')}
          </Button>
        </PersonForm>
      </Card>
      <Soft>{t('welcome.later')}</Soft>
    </>
  );
};

/** `children` come first: a record may have been here before. */
export const WelcomeScreen = ({ children }: { readonly children: ReactNode }) => {
  const t = useMessages();
  const show = usePage((state) => state.show);
  const { errors, submit } = useSaveForm(() => null);
  const { start, error } = useDemo();
  const [isWorker, setWorker] = useState(false);
  const skip = () => submit([upsert('person', defaultPerson)], t('welcome.skipped'));
  // The questions are for who stands at work. The treated person gets the defaults, and can answer in the settings.
  const openStrict = async () => {
    if (await submit([upsert('person', defaultPerson)], t('welcome.opened'))) show('strict');
  };
  return (
    <main className={css.page}>
      <Reading>
        {children}
        <h1>{t('app.name')}</h1>
        <p>{t('welcome.about')}</p>
        {isWorker ? (
          <WorkerQuestions onSkip={() => void skip()} onBack={() => setWorker(false)} />
        ) : (
          <>
            <h2>{t('welcome.which')}</h2>
            <ul className={css.doors}>
              <li>
                <Door name={t('welcome.work')} what={t('welcome.workWhat')} onOpen={() => setWorker(true)} />
              </li>
              <li>
                <Door
                  name={t('welcome.treated')}
                  what={t('welcome.treatedWhat')}
                  onOpen={() => void openStrict()}
                />
              </li>
              <li className={css.closedDoor}>
                <strong>{t('welcome.desk')}</strong>
                <span>{t('welcome.deskWhat')}</span>
              </li>
            </ul>
            <Row>
              <Button onPress={() => void skip()}>{t('welcome.skip')}</Button>
              <Button weight="quiet" onPress={() => void start()}>
                <Eye size={16} aria-hidden />
                {t('demo.start')}
              </Button>
              <Button
                weight="quiet"
                onPress={() => void skip().then((isSkipped) => isSkipped && show('data'))}
              >
                <Lock size={16} aria-hidden />
                {t('welcome.protect')}
              </Button>
            </Row>
          </>
        )}
        {error !== null && <Notice>{error}</Notice>}
        {errors.form !== undefined && <Notice>{errors.form}</Notice>}
        <NotMedical />
      </Reading>
    </main>
  );
};
