/** The recovery code, shown once, to be printed or written down. */
import { Button } from '../../ui/button.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { useWords } from '../../words/use-words.ts';
import css from './data.module.css';

export const RecoveryCode = ({ code, onDone }: { readonly code: string; readonly onDone: () => void }) => {
  const say = useWords();
  return (
    <section data-printed aria-label={say('data.code')}>
      <Stack>
        <h3>{say('data.codeTitle')}</h3>
        <p className={css.code}>{code}</p>
        <p>{say('data.codeNote')}</p>
        <Row>
          <Button weight="primary" onPress={() => window.print()}>
            {say('data.print')}
          </Button>
          <Button onPress={onDone}>{say('data.writtenDown')}</Button>
        </Row>
      </Stack>
    </section>
  );
};
