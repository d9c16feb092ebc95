/** A recovery code that is not in use yet: the user writes it down or prints it, then activates it. */
import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { Row, Stack } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import css from './code-paper.module.css';

export type CodePaperProps = {
  readonly title: string;
  readonly code: string;
  /** What it opens, and where to keep it. */
  readonly note: string;
  /** What its use is called, at rest and under way; if it is more than to have it. */
  readonly use?: { readonly name: string; readonly busyName: string };
  readonly onUse: () => void;
  readonly onClose: () => void;
  readonly isBusy: boolean;
  readonly error: string | null;
};

export const CodePaper = ({ title, code, note, use, isBusy, error, onUse, onClose }: CodePaperProps) => {
  const t = useMessages();
  return (
    <section data-printed aria-label={t('data.code')}>
      <Stack>
        <h3>{title}</h3>
        <p className={css.code}>{code}</p>
        <p>{note}</p>
        <p>{t('data.codeNotYet')}</p>
        {error !== null && <Notice>{error}</Notice>}
        <Row>
          <Button weight="primary" onPress={() => window.print()}>
            {t('data.print')}
          </Button>
          <Button isBusy={isBusy} onPress={onUse}>
            {isBusy ? (use?.busyName ?? t('data.encrypting')) : (use?.name ?? t('data.writtenDown'))}
          </Button>
          <Button weight="quiet" onPress={onClose}>
            {t('data.leaveCode')}
          </Button>
        </Row>
      </Stack>
    </section>
  );
};
