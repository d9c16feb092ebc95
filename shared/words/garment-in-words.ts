/** A stocking in words: the standard and class on its box, and its pressures. A class means nothing without its standard. */

import type { Translate } from '../messages/catalogue.ts';
import { shortNumber } from '../messages/dates.ts';
import type { Garment } from '../record/garment.ts';

/** `RAL class II, 23 to 32 mmHg at the ankle, counted as 27.5` */
export function garmentInWords(garment: Garment, t: Translate): string {
  const { ankleMmHg, printedRangeMmHg: range, printedClass, calfMmHg, thighMmHg } = garment;
  const pressure =
    range === undefined
      ? t('stockings.pressureSingle', { middle: shortNumber(ankleMmHg) })
      : t('stockings.pressure', {
          low: shortNumber(range.low),
          high: shortNumber(range.high),
          middle: shortNumber(ankleMmHg),
        });
  const ofClass = printedClass === undefined ? [] : [t('stockings.ofClass', printedClass)];
  const higherUp = [
    ...(calfMmHg === undefined ? [] : [t('stockings.atCalf', { mmHg: shortNumber(calfMmHg) })]),
    ...(thighMmHg === undefined ? [] : [t('stockings.atThigh', { mmHg: shortNumber(thighMmHg) })]),
  ];
  return [...ofClass, pressure, ...higherUp].join(', ');
}
