/** The warning signs where the record cannot be read: one press away, or open at once. */
import { Button } from '../ui/button.tsx';
import { Row } from '../ui/layout.tsx';
import { WarningSignsCard } from '../ui/warning-signs-card.tsx';
import { useWords } from '../words/use-words.ts';
import css from './app.module.css';
import { regionalEmergencyNumber } from './emergency.ts';

export const SignsFold = ({ isOpen = false }: { readonly isOpen?: boolean }) => {
  const say = useWords();
  return (
    <details className={css.signsFold} open={isOpen} data-printed>
      <summary>{say('signs.title')}</summary>
      <WarningSignsCard emergency={regionalEmergencyNumber()} />
      <Row>
        <Button onPress={() => window.print()}>{say('signs.print')}</Button>
      </Row>
    </details>
  );
};
