/** What became of the files: how many by verdict, then each by its name, refused ones first. */
import { useMemo, useState } from 'react';
import { localized } from '../../messages/localized-message.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Card, Row, Small, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { forgetTakeIn, type TakeInRun } from './run.ts';
import css from './take-in.module.css';
import { isRefused, type VerdictGroup, verdictGroups, verdictInWords, verdictTable } from './verdicts.ts';

/** A list of more names is a file for a spreadsheet. */
const mostNames = 100;

const Group = ({ group: { key, names } }: { readonly group: VerdictGroup }) => {
  const t = useMessages();
  const [isOpen, setOpen] = useState(isRefused(key));
  return (
    <div className={css.verdict} data-refused={isRefused(key) || undefined}>
      <Disclosure
        title={t('desk.takeIn.count', { count: names.length, verdict: verdictInWords(key, t) })}
        isOpen={isOpen}
        onToggle={setOpen}
      >
        <ul className={css.names}>
          {names.slice(0, mostNames).map((name, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two folders may hold files of one name.
            <li key={at}>{name}</li>
          ))}
        </ul>
        {names.length > mostNames && <Small>{t('exchange.more', { count: names.length - mostNames })}</Small>}
      </Disclosure>
    </div>
  );
};

export const ResultCard = ({ run: { files, wasCancelled, failure } }: { readonly run: TakeInRun }) => {
  const t = useMessages();
  const groups = useMemo(() => verdictGroups(files), [files]);
  const refused = files.filter(({ key }) => isRefused(key)).length;
  const title = t('desk.takeIn.result', { received: files.length - refused, refused });
  return (
    <Card label={t('desk.takeIn.resultTitle')}>
      <Stack>
        <h2>{title}</h2>
        {wasCancelled && <p>{t('desk.takeIn.cancelled')}</p>}
        {failure !== null && (
          <Notice>
            {localized(failure, t)} {t('desk.takeIn.keeps')}
          </Notice>
        )}
        {groups.map((group) => (
          <Group key={group.key} group={group} />
        ))}
        <Row>
          {files.length > 0 && (
            <Button
              onPress={() =>
                saveFile('legwork-desk-files.csv', `\uFEFF${verdictTable(groups, t)}\r\n`, 'text/csv')
              }
            >
              {t('desk.takeIn.saveList')}
            </Button>
          )}
          <Button weight="quiet" onPress={forgetTakeIn}>
            {t('desk.takeIn.forget')}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
};
