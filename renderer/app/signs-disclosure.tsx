/** The warning signs where the record cannot be read: one press away, or open at once. */

import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { Row } from '../ui/layout.tsx';
import { WarningSignsCard } from '../ui/warning-signs-card.tsx';
import css from './app.module.css';
import { regionalEmergencyNumber } from './emergency.ts';

export const SignsDisclosure = ({ isOpen = false }: { readonly isOpen?: boolean }) => {
  const t = useMessages();
  return (
    <details className={css.signsFold} open={isOpen} data-printed>
      <summary>{t('signs.title')}</summary>
      <WarningSignsCard emergency={regionalEmergencyNumber()} />
      <Row>
        <Button onPress={() => window.print()}>{t('signs.print')}</Button>
      </Row>
    </details>
  );
};
