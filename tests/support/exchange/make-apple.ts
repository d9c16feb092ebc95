/**
 * Apple Health's export.xml as versions 8, 11, 12 and 14 write it. Made up; a seed gives the same again. The text comes in
 * pieces, so that a gigabyte never stands in memory.
 */
import { createRandom, type Random } from '../../faults/random.ts';

export type AppleVersion = 8 | 11 | 12 | 14;
export type AppleLanguage = 'en_GB' | 'de_DE' | 'fr_FR';

const sound = `<!DOCTYPE HealthData [
<!-- HealthKit Export Version: 11 -->
<!ELEMENT HealthData (ExportDate,Me,(Record|Correlation|Workout|ActivitySummary|ClinicalRecord)*)>
<!ATTLIST HealthData
  locale CDATA #REQUIRED
>
<!ELEMENT Record ((MetadataEntry|HeartRateVariabilityMetadataList)*)>
<!ATTLIST Record
  type          CDATA #REQUIRED
  unit          CDATA #IMPLIED
  value         CDATA #IMPLIED
  sourceName    CDATA #REQUIRED
  startDate     CDATA #REQUIRED
  endDate       CDATA #REQUIRED
>
<!-- Note: Any Records that appear as children of a correlation also appear as top-level records in this document. -->
]>`;

/** Version 12 leaves declarations without their beginning and end. */
const broken = sound.replace(
  ']>',
  `<!ELEMENT Audiogram (SensitivityPoint*)
  startDate     CDATA #REQUIRED
  endDate       CDATA #REQUIRED
>
<!ATTLIST VisionPrescription
  type          CDATA #REQUIRED
<!ELEMENT Eye EMPTY>
  HKCharacteristicTypeIdentifierCardioFitnessMedicationsUse CDATA #REQUIRED
>
]>`,
);

const opening = (version: AppleVersion, language: AppleLanguage): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    ...(version === 8 ? [] : [version === 12 ? broken : sound]),
    `<HealthData locale="${language}">`,
    ' <ExportDate value="2026-10-31 09:00:00 +0100"/>',
    ' <Me HKCharacteristicTypeIdentifierDateOfBirth="" HKCharacteristicTypeIdentifierBiologicalSex="HKBiologicalSexNotSet"/>',
    '',
  ].join('\n');

const names = {
  en_GB: { phone: 'A’s iPhone', watch: 'A’s Apple Watch' },
  de_DE: { phone: 'iPhone von A', watch: 'Apple Watch von A' },
  fr_FR: { phone: 'iPhone de A', watch: 'Apple\u00A0Watch de A' },
} as const;

export type AppleRecord = {
  readonly type: string;
  readonly source: string;
  readonly unit?: string;
  readonly value: string;
  readonly start: string;
  readonly end: string;
};

const device = '&lt;&lt;HKDevice: 0x2837100a0&gt;, name:Apple Watch, manufacturer:Apple, model:Watch&gt;';

export const recordLine = ({ type, source, unit, value, start, end }: AppleRecord): string =>
  ` <Record type="${type}" sourceName="${source}" sourceVersion="11.2" device="${device}"${
    unit === undefined ? '' : ` unit="${unit}"`
  } creationDate="${end}" startDate="${start}" endDate="${end}" value="${value}"/>\n`;

export const workoutLine = (activity: string, source: string, start: string, end: string): string =>
  ` <Workout workoutActivityType="HKWorkoutActivityType${activity}" duration="30" durationUnit="min" sourceName="${source}" creationDate="${end}" startDate="${start}" endDate="${end}">\n  <MetadataEntry key="HKIndoorWorkout" value="0"/>\n </Workout>\n`;

/** `2026-10-31 09:00:00 +0100` of an instant, seconds since 1970. */
function appleTimeOf(seconds: number, offsetHours: number): string {
  const local = new Date((seconds + offsetHours * 3600) * 1000).toISOString();
  const sign = offsetHours < 0 ? '-' : '+';
  return `${local.slice(0, 10)} ${local.slice(11, 19)} ${sign}${String(Math.abs(offsetHours)).padStart(2, '0')}00`;
}

export const stepType = 'HKQuantityTypeIdentifierStepCount';
export const standType = 'HKQuantityTypeIdentifierAppleStandTime';

/**
 * What a day of a watch and five phones and apps leaves, mostly of no use here.
 * @param beats how many records of other things in five minutes
 */
function* dayOf(
  random: Random,
  midnight: number,
  offsetHours: number,
  language: AppleLanguage,
  beats = 5,
): Generator<string> {
  const { phone, watch } = names[language];
  const at = (seconds: number): string => appleTimeOf(seconds, offsetHours);
  const apps = [phone, watch, 'Stepper', 'Walk &amp; More', 'Old phone'];
  for (let minute = 6 * 60; minute < 22 * 60; minute += random.whole(5, 20)) {
    const from = midnight + minute * 60;
    const source = random.pick([phone, watch, watch, ...apps]);
    const seconds = random.whole(20, 300);
    const value = String(random.whole(1, seconds * 2));
    yield recordLine({
      type: stepType,
      source,
      unit: 'count',
      value,
      start: at(from),
      end: at(from + seconds),
    });
  }
  for (let minute = 7 * 60; minute < 21 * 60; minute += 5) {
    const from = midnight + minute * 60;
    const [start, end] = [at(from), at(from + 300)];
    if (random.chance(0.4)) {
      yield recordLine({
        type: standType,
        source: watch,
        unit: 'min',
        value: String(random.whole(1, 5)),
        start,
        end,
      });
    }
    const type = 'HKQuantityTypeIdentifierHeartRate';
    for (let beat = 0; beat < beats; beat += 1) {
      const moment = at(from + Math.floor((beat * 300) / beats));
      const value = String(random.whole(50, 140));
      yield recordLine({ type, source: watch, unit: 'count/min', value, start: moment, end: moment });
    }
  }
  const hourly = 'HKCategoryTypeIdentifierAppleStandHour';
  for (let each = 7; each < 21; each += 1) {
    const from = midnight + each * 3600;
    const value = 'HKCategoryValueAppleStandHourStood';
    yield recordLine({ type: hourly, source: watch, value, start: at(from), end: at(from + 3600) });
  }
  const noon = midnight + 12 * 3600;
  if (random.chance(0.3)) yield workoutLine('Walking', watch, at(noon), at(noon + 1800));
  if (random.chance(0.1)) yield workoutLine('Cycling', watch, at(noon + 7200), at(noon + 9000));
  yield ` <Correlation type="HKCorrelationTypeIdentifierBloodPressure" sourceName="Meter" startDate="${at(noon)}" endDate="${at(noon)}">\n`;
  yield ` ${recordLine({ type: 'HKQuantityTypeIdentifierBloodPressureSystolic', source: 'Meter', unit: 'mmHg', value: '120', start: at(noon), end: at(noon) })}`;
  yield ' </Correlation>\n';
}

/** 2026-10-23 in Berlin, two days before clocks go back. */
const firstMidnight = Date.UTC(2026, 9, 22, 22) / 1000;

export type AppleOptions = {
  readonly seed: number;
  readonly days: number;
  readonly version?: AppleVersion;
  readonly language?: AppleLanguage;
  /** How many records of other things in five minutes. */
  readonly beats?: number;
};

/** The export, piece by piece. The last day is 2026-10-26: clocks went back on the 25th. */
function* appleExport({
  seed,
  days,
  version = 14,
  language = 'en_GB',
  beats,
}: AppleOptions): Generator<string> {
  const random = createRandom(seed);
  yield opening(version, language);
  for (let day = days - 1; day >= 0; day -= 1) {
    const isSummer = day > 1;
    const midnight = firstMidnight + (3 - day) * 86_400 + (isSummer ? 0 : 3600);
    yield* dayOf(random, midnight, isSummer ? 2 : 1, language, beats);
  }
  yield '</HealthData>\n';
}

export const makeApple = (options: AppleOptions): string => [...appleExport(options)].join('');

/** A whole export around lines of one's own. */
export const appleOf = (lines: readonly string[], version: AppleVersion = 14): string =>
  `${opening(version, 'en_GB')}${lines.join('')}</HealthData>\n`;

/** About so many characters of export, in pieces of some 64,000, in constant memory. */
export async function* largeApple(characters: number, seed = 1): AsyncGenerator<string> {
  const random = createRandom(seed);
  let piece = opening(14, 'en_GB');
  let length = 0;
  // A gigabyte holds some seven years.
  for (let day = 0; length < characters; day += 1) {
    for (const line of dayOf(random, firstMidnight - (3650 - day) * 86_400, 2, 'en_GB', 18)) {
      piece += line;
      if (piece.length < 65_536) continue;
      length += piece.length;
      yield piece;
      piece = '';
    }
  }
  yield `${piece}</HealthData>\n`;
}
