/** The warning signs on screens that cannot read the record: one press away, or open at once. */

import { useMessages } from '../messages/use-messages.ts';
import { WarningSignsCard } from '../parts/warning-signs-card.tsx';
import { Button } from '../ui/button.tsx';
import { Row } from '../ui/layout.tsx';
import css from './app.module.css';
import { regionalEmergencyNumber } from './emergency.ts';

export const SignsDisclosure = ({ isOpen = false }: { readonly isOpen?: boolean }) => {
  const t = useMessages();
  return (
    <details className={css.signsDisclosure} open={isOpen} data-printed>
      <summary>{t('signs.title')}</summary>
      <WarningSignsCard emergency={regionalEmergencyNumber()} />
      <Row>
        <Button onPress={() => window.print()}>{t('signs.print')}</Button>
      </Row>
    </details>
  );
};
