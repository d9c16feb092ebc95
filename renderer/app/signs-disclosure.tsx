/** The warning signs on screens that cannot read the record: one press away, or open at once. */

import type { LockScreen } from '#shared/record/access.ts';
import { useMessages } from '../messages/use-messages.ts';
import { WarningSignsCard } from '../parts/warning-signs-card.tsx';
import { Button } from '../ui/button.tsx';
import { Row, Stack } from '../ui/layout.tsx';
import css from './app.module.css';
import { useRegionalEmergency } from './emergency.ts';

export type SignsDisclosureProps = {
  readonly isOpen?: boolean;
  /** The numbers that stay readable without the record. */
  readonly kept?: LockScreen | undefined;
};

export const SignsDisclosure = ({ isOpen = false, kept }: SignsDisclosureProps) => {
  const t = useMessages();
  const regionalEmergency = useRegionalEmergency();
  const clinics = [{ name: '', phone: kept?.clinicPhone ?? '', nightPhone: kept?.nightPhone ?? '' }];
  return (
    <details className={css.signsDisclosure} open={isOpen} data-printed>
      <summary>{t('signs.title')}</summary>
      <Stack>
        <WarningSignsCard clinics={clinics} emergency={kept?.emergency ?? regionalEmergency} />
        <Row>
          <Button onPress={() => window.print()}>{t('signs.print')}</Button>
        </Row>
      </Stack>
    </details>
  );
};
