/** The warning signs where the record cannot be read: one press away, or open at once. */
import { WarningSignsCard } from '../ui/warning-signs-card.tsx';
import { useWords } from '../words/use-words.ts';
import css from './app.module.css';
import { regionalEmergencyNumber } from './emergency.ts';

export type SignsFoldProps = { readonly isOpen?: boolean; readonly clinicPhone?: string | undefined };

export const SignsFold = ({ isOpen = false, clinicPhone }: SignsFoldProps) => {
  const say = useWords();
  return (
    <details className={css.signsFold} open={isOpen}>
      <summary>{say('signs.title')}</summary>
      <WarningSignsCard
        emergency={regionalEmergencyNumber()}
        clinic={clinicPhone === undefined ? undefined : { name: '', phone: clinicPhone }}
      />
    </details>
  );
};
