/** The recovery code, shown once, to be printed or written down. */
import { Button } from '../../ui/button.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import css from './data.module.css';

export const RecoveryCode = ({ code, onDone }: { readonly code: string; readonly onDone: () => void }) => (
  <section className={css.printed} aria-label="Recovery code">
    <Stack>
      <h3>Your recovery code for Legwork</h3>
      <p className={css.code}>{code}</p>
      <p>
        It opens your diary when the passphrase is forgotten. Keep it on paper, away from this machine. It is
        shown this once; without passphrase and code your entries are gone for good.
      </p>
      <Row>
        <Button weight="primary" onPress={() => window.print()}>
          Print
        </Button>
        <Button onPress={onDone}>I have written it down</Button>
      </Row>
    </Stack>
  </section>
);
