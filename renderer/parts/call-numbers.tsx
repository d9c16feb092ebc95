/** Whom to call: the emergency number, the clinic, and the number while it is closed, each a telephone link. */
import { countryNumbers, type NotedNumber, numbersKnownOn } from '#shared/evidence/emergency-numbers.ts';
import type { Clinic, Emergency } from '#shared/record/treatment.ts';
import { type Translate, useMessages } from '../messages/use-messages.ts';
import { monthAndYear } from '../ui/dates.ts';
import { Small } from '../ui/layout.tsx';
import css from './call-numbers.module.css';
import { PhoneLink } from './phone-link.tsx';

const inWords = ({ number, note }: NotedNumber, t: Translate): string =>
  note === undefined ? number : t('signs.withNote', { number, note: t(`signs.note.${note}`) });

const listed = (numbers: readonly NotedNumber[], t: Translate): string =>
  numbers.map((each) => inWords(each, t)).join(', ');

export type CallNumbersProps = {
  /** Of the treatments under way; the same number is shown once. */
  readonly clinics: readonly Clinic[];
  /** Null if it is not known: the patient is then told to call the country's number. */
  readonly emergency: Emergency | null;
};

type Line = {
  readonly call: 'clinic' | 'closed' | 'outOfHours';
  readonly name: string;
  readonly number: string;
};

const clinicLines = ({ name, phone, nightPhone }: Clinic, t: Translate): readonly Line[] =>
  [
    { call: 'clinic', name: name === '' ? t('signs.clinic') : name, number: phone } as const,
    {
      call: 'closed',
      name: name === '' ? t('signs.closed') : t('signs.closedOf', { name }),
      number: nightPhone,
    } as const,
  ].filter(({ number }) => number !== '');

export const CallNumbers = ({ clinics, emergency }: CallNumbersProps) => {
  const t = useMessages();
  const known = emergency?.country == null ? undefined : countryNumbers.get(emergency.country);
  const outOfHours = known?.outOfHours ?? [];
  const isEmergency = ({ number }: NotedNumber): boolean => number === emergency?.number;
  const lines: readonly Line[] = [
    ...clinics.flatMap((clinic) => clinicLines(clinic, t)),
    ...outOfHours
      .filter((each) => !isEmergency(each))
      .map(
        (each): Line => ({
          call: 'outOfHours',
          name: inWords({ ...each, number: t('signs.outOfHours') }, t),
          number: each.number,
        }),
      ),
  ];
  const sentences = (notes: NonNullable<typeof known>): readonly string[] => {
    const also = (notes.also ?? []).filter((each) => !isEmergency(each));
    // A number that stands large already is not repeated: France's leads to the doctor on duty, too.
    const alsoOutOfHours = outOfHours.filter(isEmergency);
    return [
      ...(also.length > 0 ? [t('signs.also', { numbers: listed(also, t) })] : []),
      ...(alsoOutOfHours.length > 0
        ? [t('signs.alsoOutOfHours', { numbers: listed(alsoOutOfHours, t) })]
        : []),
      t('signs.knownOn', { month: monthAndYear(numbersKnownOn) }),
    ];
  };
  const distinct = lines.filter(({ number }, i) => lines.findIndex((each) => each.number === number) === i);
  return (
    <div className={css.block}>
      <dl className={css.numbers}>
        <div>
          <dt>{t('signs.emergency')}</dt>
          {emergency === null ? (
            <dd>{t('signs.emergencyUnknown')}</dd>
          ) : (
            <dd data-call="emergency">
              <PhoneLink number={emergency.number} className={`${css.number} ${css.first}`} />
            </dd>
          )}
        </div>
        {distinct.map(({ call, name, number }) => (
          <div key={number}>
            <dt>{name}</dt>
            <dd data-call={call}>
              <PhoneLink number={number} className={css.number} />
            </dd>
          </div>
        ))}
      </dl>
      {known !== undefined && <Small>{sentences(known).join(' ')}</Small>}
    </div>
  );
};
