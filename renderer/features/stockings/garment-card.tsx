/** One stocking as a card: its leg, its pressure, how long it was worn, and how far its months have passed. */
import type { Garment } from '#shared/record/garment.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import { type Translate, useMessages } from '../../messages/use-messages.ts';
import { SmallLeg } from '../../parts/pictures/leg-picture.tsx';
import { pressuresOf } from '../../parts/pictures/leg-tint.ts';
import { Button } from '../../ui/button.tsx';
import { formatNumber, fullDate, shortNumber } from '../../ui/dates.ts';
import { EntryButtons, type EntryButtonsProps } from '../../ui/entry-line.tsx';
import { Figure } from '../../ui/figure.tsx';
import { isUpsideDown, type Life, lifeOf, type WornTotals } from './garment-worn.ts';
import css from './stockings.module.css';

/** `RAL class II, to the knee, left leg`: what the box says besides pressures. */
function kindInWords({ printedClass, length, legs }: Garment, t: Translate): string {
  const lengths = { calf: 'calfLength', thigh: 'thighLength', tights: 'tights' } as const;
  return [
    ...(printedClass === undefined ? [] : [t('stockings.ofClass', printedClass)]),
    ...(length === undefined ? [] : [t(`stockings.${lengths[length]}`)]),
    ...(legs === undefined || legs === 'both' ? [] : [t(`wear.${legs}`)]),
  ].join(' · ');
}

const Pressure = ({ garment }: { readonly garment: Garment }) => {
  const t = useMessages();
  const { ankleMmHg, printedRangeMmHg: range, calfMmHg, thighMmHg } = garment;
  const middle = shortNumber(ankleMmHg);
  const more = [
    ...(range === undefined ? [] : [t('stockings.countedAs', { middle })]),
    ...(calfMmHg === undefined ? [] : [t('stockings.atCalf', { mmHg: shortNumber(calfMmHg) })]),
    ...(thighMmHg === undefined ? [] : [t('stockings.atThigh', { mmHg: shortNumber(thighMmHg) })]),
  ];
  return (
    <Figure
      name={t('stockings.atAnkle')}
      value={
        range === undefined
          ? middle
          : t('stockings.range', { low: shortNumber(range.low), high: shortNumber(range.high) })
      }
      unit={t('stockings.mmHgUnit')}
      {...(more.length > 0 && { note: more.join(', ') })}
    />
  );
};

/** The maker's months as a bar, from the first wear to the date from which a new one is suggested. */
const LifeBar = ({ life, isOver }: { readonly life: Life; readonly isOver: boolean }) => {
  const t = useMessages();
  return (
    <div className={css.life}>
      <svg className={css.bar} aria-hidden="true" width="100%" height="8">
        <rect className={css.track} width="100%" height="8" rx="4" />
        <rect className={isOver ? css.over : css.passed} width={`${life.share * 100}%`} height="8" rx="4" />
      </svg>
      <p className={css.ends}>
        <span>{t('stockings.since', { date: fullDate(life.first) })}</span>
        {!isOver && <span>{t('stockings.dueOn', { date: fullDate(life.until) })}</span>}
      </p>
    </div>
  );
};

export type GarmentCardProps = Omit<EntryButtonsProps, 'name'> & {
  readonly garment: Garment;
  readonly worn: WornTotals;
  readonly firstWear: ReadonlyMap<string, CalendarDate>;
  readonly today: CalendarDate;
  readonly onRetire: () => void;
};

export const GarmentCard = ({ garment, worn, firstWear, today, onRetire, ...buttons }: GarmentCardProps) => {
  const t = useMessages();
  const { name, replaceAfterMonths: months } = garment;
  const life = lifeOf(garment, firstWear, today);
  const isOver = life !== null && life.until <= today;
  const kind = kindInWords(garment, t);
  return (
    <li className={css.garment}>
      <div className={css.figure}>
        <SmallLeg {...pressuresOf(garment)} />
      </div>
      <div className={css.body}>
        <div className={css.head}>
          <div>
            <h2>{name}</h2>
            {kind !== '' && <p className={css.kind}>{kind}</p>}
          </div>
          <div className={css.buttons}>
            <Button weight="quiet" aria-label={t('stockings.retireOne', { name })} onPress={onRetire}>
              {t('stockings.retire')}
            </Button>
            <EntryButtons name={name} {...buttons} />
          </div>
        </div>
        <dl className={css.figures}>
          <Pressure garment={garment} />
          <Figure
            name={t('stockings.wornName')}
            value={formatNumber(worn.hours, 0)}
            unit={t('stockings.hoursUnit')}
            note={worn.times === 0 ? t('stockings.wornNever') : t('stockings.times', { times: worn.times })}
          />
        </dl>
        {life !== null && <LifeBar life={life} isOver={isOver} />}
        {life === null && months !== undefined && (
          <p className={css.kind}>{t('stockings.begins', { months })}</p>
        )}
        {isOver && months !== undefined && <p className={css.told}>{t('stockings.due', { name, months })}</p>}
        {isUpsideDown(garment) && <p className={css.told}>{t('stockings.upsideDown', { name })}</p>}
      </div>
    </li>
  );
};
