/** The first start: what the app is, and the model's three questions. The user can skip all of it. */

import { Eye, Lock } from 'lucide-react';
import type { ReactNode } from 'react';
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

/** `children` come first: a record may have been here before. */
export const WelcomeScreen = ({ children }: { readonly children: ReactNode }) => {
  const t = useMessages();
  const show = usePage((state) => state.show);
  const { errors, submit } = useSaveForm(() => null);
  const { start, error } = useDemo();
  const skip = () => submit([upsert('person', defaultPerson)], t('welcome.skipped'));
  return (
    <main className={css.page}>
      <Reading>
        {children}
        <h1>{t('app.name')}</h1>
        <p>{t('welcome.about')}</p>
        <Card label={t('welcome.before')}>
          <PersonForm saveLabel={t('welcome.start')}>
            <Button onPress={() => void skip()}>{t('welcome.skip')}</Button>
          </PersonForm>
          {error !== null && <Notice>{error}</Notice>}
          {errors.form !== undefined && <Notice>{errors.form}</Notice>}
        </Card>
        <Soft>{t('welcome.later')}</Soft>
        <Row>
          <Button weight="quiet" onPress={() => void start()}>
            <Eye size={16} aria-hidden />
            {t('demo.start')}
          </Button>
          <Button weight="quiet" onPress={() => void skip().then((isSkipped) => isSkipped && show('data'))}>
            <Lock size={16} aria-hidden />
            {t('welcome.protect')}
          </Button>
        </Row>
        <NotMedical />
      </Reading>
    </main>
  );
};
