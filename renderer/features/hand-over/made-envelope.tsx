/** An envelope that was sealed and saved: what to do with it, and the slip. */
import type { SealedEnvelope } from '#shared/desk/hand-over.ts';
import type { DeskSheet } from '#shared/desk/sheet.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { Row, Soft, Stack } from '../../ui/layout.tsx';
import { saveBytes } from '../../ui/save-file.ts';
import css from './hand-over.module.css';
import { Outcome } from './outcome.tsx';
import { slipInWords } from './words.ts';

export const saveEnvelope = ({ name, base64 }: SealedEnvelope): void =>
  saveBytes(name, base64, 'application/octet-stream');

export type MadeEnvelopeProps = {
  readonly envelope: SealedEnvelope;
  readonly sheet: DeskSheet;
  readonly isWithdrawal?: boolean;
  readonly onDone: () => void;
};

export const MadeEnvelope = ({ envelope, sheet, isWithdrawal = false, onDone }: MadeEnvelopeProps) => {
  const t = useMessages();
  return (
    <Stack>
      <Outcome>
        <h2>{t(isWithdrawal ? 'handOver.made.withdrawal' : 'handOver.made.title')}</h2>
      </Outcome>
      <Stack isTight>
        <p className={css.file}>{t('handOver.made.file', { name: envelope.name })}</p>
        <Soft>{t('handOver.made.contact', { contact: sheet.contact })}</Soft>
      </Stack>
      <div>
        <p className={css.slipName}>{t('handOver.made.slip')}</p>
        <p className={css.slip}>{slipInWords(envelope.slip)}</p>
      </div>
      <p>{t('handOver.made.slipAbout')}</p>
      <Row>
        <Button onPress={onDone}>{t('handOver.made.done')}</Button>
        <Button weight="quiet" onPress={() => saveEnvelope(envelope)}>
          {t('handOver.made.again')}
        </Button>
      </Row>
    </Stack>
  );
};
