/** The end of a form that corrects the log: what was refused, and the two buttons. */
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Row } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';

export type CorrectionButtonsProps = {
  readonly submit: string;
  /** Why the correction was refused as a whole. */
  readonly error: string | undefined;
  readonly onCancel: () => void;
};

export const CorrectionButtons = ({ submit, error, onCancel }: CorrectionButtonsProps) => {
  const t = useMessages();
  return (
    <>
      {error !== undefined && <Notice>{error}</Notice>}
      <Row>
        <Button type="submit">{submit}</Button>
        <Button weight="quiet" onPress={onCancel}>
          {t('strictRecord.leave')}
        </Button>
      </Row>
    </>
  );
};
