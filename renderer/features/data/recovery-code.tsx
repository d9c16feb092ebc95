/** The recovery code, shown once, to be printed or written down. */

import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import css from './data.module.css';

export const RecoveryCode = ({ code, onDone }: { readonly code: string; readonly onDone: () => void }) => {
  const t = useMessages();
  return (
    <section data-printed aria-label={t('data.code')}>
      <Stack>
        <h3>{t('data.codeTitle')}</h3>
        <p className={css.code}>{code}</p>
        <p>{t('data.codeNote')}</p>
        <Row>
          <Button weight="primary" onPress={() => window.print()}>
            {t('data.print')}
          </Button>
          <Button onPress={onDone}>{t('data.writtenDown')}</Button>
        </Row>
      </Stack>
    </section>
  );
};
