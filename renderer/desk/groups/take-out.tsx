/** What was shown, as a table for a spreadsheet and as a report on paper. */
import { useIntl } from 'react-intl';
import type { Block } from '#shared/desk/shown.ts';
import { languageOf } from '#shared/record/language.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePreferences } from '../../state/preferences.ts';
import { useReader } from '../../state/reader.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { saveBytes } from '../../ui/save-file.ts';
import { useDeskAsk } from '../state.ts';

export const TakeOut = ({ blocks }: { readonly blocks: readonly Block[] }) => {
  const t = useMessages();
  const { locale } = useIntl();
  const { locales } = useReader();
  const chosen = usePreferences((state) => state.language);
  const { ask, isBusy, error } = useDeskAsk();
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined) return null;
  const saveTable = async () => {
    const file = await ask((api) => api.desk.exportTable());
    if (file !== null) saveBytes(file.name, file.base64, 'text/csv');
  };
  const saveReport = async () => {
    const request = {
      ...{ from: first.week, to: last.week },
      ...{ language: languageOf(chosen, locales), locale },
    };
    const file = await ask((api) => api.desk.report(request));
    if (file !== null) saveBytes(file.name, file.base64, 'application/pdf');
  };
  return (
    <>
      <Button isBusy={isBusy} onPress={() => void saveReport()}>
        {t('desk.out.report')}
      </Button>
      <Button weight="quiet" isBusy={isBusy} onPress={() => void saveTable()}>
        {t('desk.out.table')}
      </Button>
      {error !== null && <Notice>{error}</Notice>}
    </>
  );
};
