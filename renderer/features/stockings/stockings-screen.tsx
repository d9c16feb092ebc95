/** The stockings as cards: their printed pressure, how long they were worn, and when a new one may be due. */

import { useMemo, useState } from 'react';
import { firstWearDates } from '#shared/exposure/replacement.ts';
import { remove } from '#shared/record/change.ts';
import type { Garment } from '#shared/record/garment.ts';
import { isInUse, retireGarment, takeBackGarment } from '#shared/record/wear-state.ts';
import { strictWear } from '#shared/strict/strict-wear.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import { garmentInWords } from '#shared/words/garment-in-words.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { AfterTreatment } from '../../parts/after-treatment.tsx';
import { DonningSteps } from '../../parts/pictures/donning-steps.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { WhyLink } from '../../parts/why-link.tsx';
import { useClock } from '../../state/clock-store.ts';
import { beginDraft, useDraft } from '../../state/draft-store.ts';
import { usePage } from '../../state/page-store.ts';
import { useRecord } from '../../state/record.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { Button } from '../../ui/button.tsx';
import { fullDate } from '../../ui/dates.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EntryLine } from '../../ui/entry-line.tsx';
import { Card, Row, Small, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { AskFirst } from './ask-first.tsx';
import { GarmentCard } from './garment-card.tsx';
import { draftOfGarment, type GarmentDraft, newGarmentDraft } from './garment-draft.ts';
import { GarmentEditor } from './garment-editor.tsx';
import { wornTotals } from './garment-worn.ts';
import css from './stockings.module.css';

/** How to put one on, and how to care for it. */
const Advice = () => {
  const t = useMessages();
  const showWhy = usePage((state) => state.showWhy);
  return (
    <>
      <Card label={t('stockings.donning')}>
        <Stack>
          <h2>{t('stockings.donning')}</h2>
          <DonningSteps />
        </Stack>
      </Card>
      <Card label={t('stockings.care')}>
        <Stack>
          <h2>{t('stockings.care')}</h2>
          <p>{t('why.care.1')}</p>
          <p>{t('why.care.3')}</p>
          <SourceNote ids={['E5.25', 'E5.27']} />
          <Row>
            <Button weight="quiet" onPress={() => showWhy('care')}>
              {t('stockings.moreCare')}
            </Button>
          </Row>
        </Stack>
      </Card>
    </>
  );
};

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
  const today = dateOf(now);
  const inUse = garments.filter((garment) => isInUse(garment, today));
  const retired = garments.filter((garment) => !isInUse(garment, today));
  const firstWear = useMemo(() => firstWearDates(wear), [wear]);
  const deleteGarment = ({ id }: Garment) => void submit([remove('garment', id)], t('stockings.deleted'));
  const retire = ({ id, name }: Garment) =>
    void submit((held) => retireGarment(held.garments, id, today), t('stockings.retiredOne', { name }));
  const takeBack = ({ id, name }: Garment) =>
    void submit((held) => takeBackGarment(held.garments, id), t('stockings.tookBack', { name }));
  const buttonsOf = (garment: Garment) => ({
    onChange: () => beginDraft('garment', draftOfGarment(garment)),
    isChanging: draft?.changing?.id === garment.id,
    onDelete: () => deleteGarment(garment),
  });
  const isFirst = garments.length === 0;
  // The first stocking's form is the screen's one step.
  const editing = draft ?? (isFirst ? newGarmentDraft : null);
  return (
    <Stack>
      <h1>{t('stockings.title')}</h1>
      <div className={css.screen}>
        <div className={css.main}>
          {!isFirst && (
            <section className={css.list} aria-label={t('stockings.list')}>
              {inUse.length === 0 && <Soft>{t('stockings.noneInUse')}</Soft>}
              <ul className={css.garments}>
                {inUse.map((garment) => (
                  <GarmentCard
                    key={garment.id}
                    garment={garment}
                    worn={wornTotals(garment, allWear, now)}
                    firstWear={firstWear}
                    today={today}
                    onRetire={() => retire(garment)}
                    {...buttonsOf(garment)}
                  />
                ))}
              </ul>
              {inUse.length > 0 && <SourceNote ids={['E5.06', 'E5.11']} />}
              {retired.length > 0 && (
                <Disclosure
                  title={t('stockings.retired', { count: retired.length })}
                  isOpen={isRetiredOpen}
                  onToggle={setRetiredOpen}
                >
                  <ul>
                    {retired.map((garment) => (
                      <EntryLine
                        key={garment.id}
                        name={garment.name}
                        detail={[
                          t('stockings.retiredOn', { date: fullDate(garment.retiredOn ?? today) }),
                          garmentInWords(garment, t),
                        ].join('; ')}
                        {...buttonsOf(garment)}
                      >
                        <Button
                          weight="quiet"
                          aria-label={t('stockings.takeBackOne', { name: garment.name })}
                          onPress={() => takeBack(garment)}
                        >
                          {t('stockings.takeBack')}
                        </Button>
                      </EntryLine>
                    ))}
                  </ul>
                </Disclosure>
              )}
              {errors.form !== undefined && <Notice>{errors.form}</Notice>}
            </section>
          )}
          {isAskingFirst && <AskFirst />}
          {editing === null ? (
            <Row>
              <Button weight="primary" onPress={() => beginDraft('garment', newGarmentDraft)}>
                {t('stockings.add')}
              </Button>
            </Row>
          ) : (
            <GarmentEditor
              draft={editing}
              isFirst={isFirst}
              firstWear={editing.changing === null ? undefined : firstWear.get(editing.changing.id)}
              onChange={setDraft}
            />
          )}
          <Stack isTight>
            <Small>{t('stockings.claim')}</Small>
            <Row>
              <SourceNote ids={['E1.31']} />
              <WhyLink onPress={() => showWhy('compression')} />
            </Row>
          </Stack>
        </div>
        <div className={css.aside}>
          <Advice />
          {!isAskingFirst && <AskFirst />}
          <AfterTreatment onPress={() => show('strict')} />
        </div>
      </div>
    </Stack>
  );
};
