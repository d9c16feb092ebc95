/** The stockings: their printed pressure, how long they were worn, and when a new one may be due. */

import { useMemo, useState } from 'react';
import { replacementDate } from '#shared/exposure/replacement.ts';
import { remove } from '#shared/record/change.ts';
import type { Garment } from '#shared/record/garment.ts';
import { strictWear } from '#shared/strict/strict-wear.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import { type Translate, useMessages } from '../../messages/use-messages.ts';
import { AfterTreatment } from '../../parts/after-treatment.tsx';
import { garmentInWords } from '../../parts/garment-words.ts';
import { SourceNote } from '../../parts/source-note.tsx';
import { WhyLink } from '../../parts/why-link.tsx';
import { useClock } from '../../state/clock-store.ts';
import { useDraft } from '../../state/draft-store.ts';
import { usePage } from '../../state/page-store.ts';
import { useRecord } from '../../state/record.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { formatNumber, fullDate } from '../../ui/dates.ts';
import { EntryLine } from '../../ui/entry-line.tsx';
import { Card, Reading, Row, Small, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { AskFirst } from './ask-first.tsx';
import { draftOfGarment, type GarmentDraft, newGarmentDraft } from './garment-draft.ts';
import { GarmentForm } from './garment-form.tsx';
import { isUpsideDown, type WornTotals, wornTotals } from './garment-worn.ts';

const wornInWords = ({ times, hours }: WornTotals, t: Translate): string =>
  times === 0 ? t('stockings.wornNever') : t('stockings.worn', { times, hours: formatNumber(hours, 0) });

export const StockingsScreen = () => {
  const t = useMessages();
  const now = useClock((state) => state.now);
  const record = useRecord((state) => state.record);
  const { garments, wear, askedFirst } = record;
  // Wear logged in strict mode counts here, too.
  const allWear = useMemo(() => [...wear, ...strictWear(record, now)], [wear, record, now]);
  // Ask before the first stocking. The questions stay while the user answers them.
  const [isAskingFirst] = useState(garments.length === 0 && askedFirst === null);
  const [draft, setDraft] = useDraft<GarmentDraft>('garment');
  const { errors, submit } = useSaveForm(() => null);
  const { show, showWhy } = usePage();
  const deleteGarment = ({ id }: Garment) => void submit([remove('garment', id)], t('stockings.deleted'));
  const upsideDown = garments.filter(isUpsideDown);
  const today = dateOf(now);
  const detailOf = (garment: Garment): string => {
    const date = replacementDate(garment, wear);
    const worn = wornInWords(wornTotals(garment, allWear, now), t);
    // Once the date has come, a separate line says so.
    const next = date === null || date <= today ? [] : [t('stockings.dueOn', { date: fullDate(date) })];
    return [garmentInWords(garment, t), worn, ...next].join('; ');
  };
  const due = garments.filter((garment) => {
    const date = replacementDate(garment, wear);
    return date !== null && date <= today;
  });
  const title = draft?.changing
    ? t('stockings.changeOne', { name: draft.changing.name })
    : t('stockings.add');
  return (
    <Reading>
      <h1>{t('stockings.title')}</h1>
      {garments.length === 0 ? (
        <Soft>{t('stockings.none')}</Soft>
      ) : (
        <Card label={t('stockings.list')}>
          <Stack>
            <ul>
              {garments.map((garment) => (
                <EntryLine
                  key={garment.id}
                  name={garment.name}
                  detail={detailOf(garment)}
                  onChange={() => setDraft(draftOfGarment(garment))}
                  isChanging={draft?.changing?.id === garment.id}
                  onDelete={() => deleteGarment(garment)}
                />
              ))}
            </ul>
            {upsideDown.map(({ id, name }) => (
              <p key={id}>{t('stockings.upsideDown', { name })}</p>
            ))}
            {due.map(({ id, name, replaceAfterMonths = 0 }) => (
              <p key={id}>{t('stockings.due', { name, months: replaceAfterMonths })}</p>
            ))}
            {(upsideDown.length > 0 || due.length > 0) && <SourceNote ids={['E5.06', 'E5.11']} />}
            {errors.form !== undefined && <Notice>{errors.form}</Notice>}
          </Stack>
        </Card>
      )}
      {isAskingFirst && <AskFirst />}
      <Card label={t(draft?.changing ? 'stockings.change' : 'stockings.add')}>
        <Stack>
          <h2>{title}</h2>
          <GarmentForm key={draft?.changing?.id} draft={draft ?? newGarmentDraft} onChange={setDraft} />
        </Stack>
      </Card>
      {!isAskingFirst && <AskFirst />}
      <AfterTreatment onPress={() => show('strict')} />
      <Small>{t('stockings.claim')}</Small>
      <SourceNote ids={['E1.31']} />
      <Row>
        <WhyLink onPress={() => showWhy('compression')} />
      </Row>
    </Reading>
  );
};
