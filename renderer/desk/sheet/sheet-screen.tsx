/** The desk's sheet: what workers read and compare before they hand anything over, and what the desk may change of it. */
import { useState } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Card, Row, Small, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Said } from '../../ui/said.tsx';
import { saveFile } from '../../ui/save-file.ts';
import css from '../desk.module.css';
import { DeskPaper } from '../paper/desk-paper.tsx';
import { useDeskAsk, useView } from '../state.ts';
import { weekWithDates } from '../weeks.ts';
import { ChangeKeysCard } from './change-keys-card.tsx';
import { ChangeWordsCard } from './change-words-card.tsx';
import { Fingerprint } from './fingerprint.tsx';

const SheetFacts = () => {
  const t = useMessages();
  const { sheet } = useView();
  const departments = sheet.departments.map(({ name, splitByPattern }) =>
    splitByPattern ? t('desk.department.split.name', { name }) : name,
  );
  return (
    <Facts
      facts={[
        [t('desk.field.deskName'), sheet.deskName],
        [t('desk.field.employer'), sheet.employer],
        [t('desk.field.contact'), sheet.contact],
        [t('desk.field.purpose'), sheet.purpose],
        [t('desk.field.departments'), departments.join(', ')],
        [t('desk.field.firstWeek'), weekWithDates(sheet.firstWeek, t)],
        [t('desk.field.threshold'), t('desk.people', { count: sheet.threshold })],
        [t('desk.field.retentionWeeks'), t('desk.weeks', { count: sheet.retentionWeeks })],
      ]}
    />
  );
};

export const SheetScreen = () => {
  const t = useMessages();
  const { sheet, fingerprint } = useView();
  const { ask, isBusy, error } = useDeskAsk();
  const [saved, setSaved] = useState<string | null>(null);
  const save = async () => {
    const file = await ask((api) => api.desk.sheetFile());
    if (file === null) return;
    saveFile(file.name, file.text, 'application/json');
    setSaved(file.name);
  };
  return (
    <Stack>
      <h1>{t('desk.sheet')}</h1>
      <div className={css.board}>
        <Stack>
          <Card label={t('desk.sheet.of', { name: sheet.deskName })}>
            <Stack>
              <h2>{t('desk.sheet.of', { name: sheet.deskName })}</h2>
              <Soft>{t('desk.sheet.what')}</Soft>
              {error !== null && <Notice>{error}</Notice>}
              <Row>
                <Button weight="primary" isBusy={isBusy} onPress={() => void save()}>
                  {t('desk.sheet.save')}
                </Button>
              </Row>
              <Said>{saved !== null && <Small>{t('desk.sheet.saved', { name: saved })}</Small>}</Said>
              <Stack isTight>
                <h3>{t('desk.fingerprint')}</h3>
                <Fingerprint groups={fingerprint} />
                <Small>{t('desk.fingerprint.what')}</Small>
              </Stack>
              <SheetFacts />
            </Stack>
          </Card>
          <Card label={t('deskPaper.title')}>
            <DeskPaper sheet={sheet} fingerprint={fingerprint} />
          </Card>
        </Stack>
        <Stack>
          <ChangeWordsCard />
          <ChangeKeysCard />
        </Stack>
      </div>
    </Stack>
  );
};
