/** The warning signs where the record cannot be read: one press away, or open at once. */
import { WarningSignsCard } from '../ui/warning-signs-card.tsx';
import { useWords } from '../words/use-words.ts';
import css from './app.module.css';
import { regionalEmergencyNumber } from './emergency.ts';

export const SignsFold = ({ isOpen = false }: { readonly isOpen?: boolean }) => {
  const say = useWords();
  return (
    <details className={css.signsFold} open={isOpen}>
      <summary>{say('signs.title')}</summary>
      <WarningSignsCard emergency={regionalEmergencyNumber()} />
    </details>
  );
};
