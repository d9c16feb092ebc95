/** The stockings: their printed pressure, how long they were worn, and when a new one may be due. */

import { type ReactNode, useMemo, useState } from 'react';
import { dueForReplacement, firstWearDates, replacementDate } from '#shared/exposure/replacement.ts';
import { remove } from '#shared/record/change.ts';
import type { Garment } from '#shared/record/garment.ts';
import { isInUse, retireGarment, takeBackGarment } from '#shared/record/wear-state.ts';
import { strictWear } from '#shared/strict/strict-wear.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import { type Translate, useMessages } from '../../messages/use-messages.ts';
import { AfterTreatment } from '../../parts/after-treatment.tsx';
import { garmentInWords } from '../../parts/garment-words.ts';
import { SourceNote } from '../../parts/source-note.tsx';
import { WhyLink } from '../../parts/why-link.tsx';
import { useClock } from '../../state/clock-store.ts';
import { beginDraft, useDraft } from '../../state/draft-store.ts';
import { usePage } from '../../state/page-store.ts';
import { useRecord } from '../../state/record.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { Button } from '../../ui/button.tsx';
import { formatNumber, fullDate } from '../../ui/dates.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
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
  const [isRetiredOpen, setRetiredOpen] = useState(false);
  const { errors, submit } = useSaveForm(() => null);
  const { show, showWhy } = usePage();
  const deleteGarment = ({ id }: Garment) => void submit([remove('garment', id)], t('stockings.deleted'));
  const today = dateOf(now);
  const inUse = garments.filter((garment) => isInUse(garment, today));
  const retired = garments.filter((garment) => !isInUse(garment, today));
  const upsideDown = inUse.filter(isUpsideDown);
  const firstWear = useMemo(() => firstWearDates(wear), [wear]);
  const retire = ({ id, name }: Garment) =>
    void submit((held) => retireGarment(held.garments, id, today), t('stockings.retiredOne', { name }));
  const takeBack = ({ id, name }: Garment) =>
    void submit((held) => takeBackGarment(held.garments, id), t('stockings.tookBack', { name }));
  const detailOf = (garment: Garment): string => {
    const date = replacementDate(garment, firstWear);
    const worn = wornInWords(wornTotals(garment, allWear, now), t);
    // Once the date has come, a separate line says so.
    const isAhead = date !== null && date > today && isInUse(garment, today);
    const next = !isAhead ? [] : [t('stockings.dueOn', { date: fullDate(date) })];
    return [garmentInWords(garment, t), worn, ...next].join('; ');
  };
  const due = useMemo(() => dueForReplacement(garments, wear, today), [garments, wear, today]);
  const lineOf = (garment: Garment, detail: string, button: ReactNode) => (
    <EntryLine
      key={garment.id}
      name={garment.name}
      detail={detail}
      onChange={() => beginDraft('garment', draftOfGarment(garment))}
      isChanging={draft?.changing?.id === garment.id}
      onDelete={() => deleteGarment(garment)}
    >
      {button}
    </EntryLine>
  );
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
              {inUse.map((garment) =>
                lineOf(
                  garment,
                  detailOf(garment),
                  <Button
                    weight="quiet"
                    aria-label={t('stockings.retireOne', { name: garment.name })}
                    onPress={() => retire(garment)}
                  >
                    {t('stockings.retire')}
                  </Button>,
                ),
              )}
            </ul>
            {upsideDown.map(({ id, name }) => (
              <p key={id}>{t('stockings.upsideDown', { name })}</p>
            ))}
            {due.map(({ id, name, replaceAfterMonths = 0 }) => (
              <p key={id}>{t('stockings.due', { name, months: replaceAfterMonths })}</p>
            ))}
            {inUse.length === 0 && <Soft>{t('stockings.noneInUse')}</Soft>}
            {(upsideDown.length > 0 || due.length > 0) && <SourceNote ids={['E5.06', 'E5.11']} />}
            {retired.length > 0 && (
              <Disclosure
                title={t('stockings.retired', { count: retired.length })}
                isOpen={isRetiredOpen}
                onToggle={setRetiredOpen}
              >
                <ul>
                  {retired.map((garment) =>
                    lineOf(
                      garment,
                      [
                        t('stockings.retiredOn', { date: fullDate(garment.retiredOn ?? today) }),
                        detailOf(garment),
                      ].join('; '),
                      <Button
                        weight="quiet"
                        aria-label={t('stockings.takeBackOne', { name: garment.name })}
                        onPress={() => takeBack(garment)}
                      >
                        {t('stockings.takeBack')}
                      </Button>,
                    ),
                  )}
                </ul>
              </Disclosure>
            )}
            {errors.form !== undefined && <Notice>{errors.form}</Notice>}
          </Stack>
        </Card>
      )}
      {isAskingFirst && <AskFirst />}
      <Card label={t(draft?.changing ? 'stockings.change' : 'stockings.add')}>
        <Stack>
          <h2>{title}</h2>
          <GarmentForm
            key={draft?.changing?.id}
            draft={draft ?? newGarmentDraft}
            firstWear={draft?.changing ? firstWear.get(draft.changing.id) : undefined}
            onChange={setDraft}
          />
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
