/** The first start: what the app is, and one question, what brings the user here. Each answer leads to its own first minute. */

import {
  Building2,
  ChevronRight,
  ClipboardCheck,
  Eye,
  Footprints,
  Lock,
  type LucideIcon,
} from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { upsert } from '#shared/record/change.ts';
import { defaultPerson } from '#shared/record/person.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePage } from '../../state/page-store.ts';
import { showSide } from '../../state/side.ts';
import { useDemo } from '../../state/use-demo.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { NotMedical } from './not-medical.tsx';
import { PersonForm } from './person-form.tsx';
import { StandingLegs } from './standing-legs.tsx';
import css from './welcome-screen.module.css';

type DoorProps = {
  readonly Icon: LucideIcon;
  readonly name: string;
  readonly what: string;
  readonly onOpen: () => void;
};

const Door = ({ Icon, name, what, onOpen }: DoorProps) => (
  <button type="button" className={css.door} onClick={onOpen}>
    <span className={css.sign}>
      <Icon size={20} aria-hidden />
    </span>
    <strong>{name}</strong>
    <span className={css.what}>{what}</span>
    <ChevronRight className={css.onward} size={20} aria-hidden />
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
        <PersonForm saveLabel={t('welcome.start')} isAsked>
          <Button weight="quiet" onPress={onSkip}>
            {t('welcome.skip')}
          </Button>
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
      <Stack>
        {children}
        <div className={css.head}>
          <h1>{t('app.name')}</h1>
          <Soft>{t('welcome.about')}</Soft>
        </div>
        {isWorker ? (
          <WorkerQuestions onSkip={() => void skip()} onBack={() => setWorker(false)} />
        ) : (
          <>
            <h2>{t('welcome.which')}</h2>
            <ul className={css.doors}>
              <li>
                <Door
                  Icon={Footprints}
                  name={t('welcome.work')}
                  what={t('welcome.workWhat')}
                  onOpen={() => setWorker(true)}
                />
              </li>
              <li>
                <Door
                  Icon={ClipboardCheck}
                  name={t('welcome.treated')}
                  what={t('welcome.treatedWhat')}
                  onOpen={() => void openStrict()}
                />
              </li>
              <li>
                <Door
                  Icon={Building2}
                  name={t('welcome.desk')}
                  what={t('welcome.deskWhat')}
                  onOpen={() => showSide('desk')}
                />
              </li>
            </ul>
            <div className={css.others}>
              <Button weight="quiet" onPress={() => void skip()}>
                {t('welcome.skip')}
              </Button>
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
            </div>
          </>
        )}
        {error !== null && <Notice>{error}</Notice>}
        {errors.form !== undefined && <Notice>{errors.form}</Notice>}
        <NotMedical />
      </Stack>
      <div className={css.aside}>
        <StandingLegs />
      </div>
    </main>
  );
};
