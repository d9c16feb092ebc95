/** A treatment as Procedure, what its clinic ordered as CarePlan, and the whole log as Observations (exchange.md §4). */
import type { CarePlan, CarePlanActivity, Observation, Procedure } from 'fhir/r4';
import type { LogPayload, StrictEntry } from '../../../record/strict-entry.ts';
import type { ScheduleEntry } from '../../../record/strict-plan.ts';
import type { ClinicRule } from '../../../record/treatment.ts';
import { endOfTreatment, type TreatmentLog } from '../../../strict/treatment-log.ts';
import { epochSecondsOf } from '../../../time/instants.ts';
import { zonedTimeOf, zoneOf } from '../../../time/wall-clock.ts';
import type { ZonedTime } from '../../../time/zoned-time.ts';
import {
  category,
  dateTimeOf,
  fhirText,
  legTexts,
  loinc,
  type Maker,
  momentOf,
  ownConcept,
  periodOf,
  quantity,
  referenceTo,
} from './parts.ts';

const daysText = (from: number, to: number | null): string =>
  to === null ? `from day ${from} on` : `day ${from} to day ${to}`;

const scheduleText = (part: ScheduleEntry): string =>
  part.wear === 'day-and-night'
    ? `Stockings day and night, ${daysText(part.fromDay, part.toDay)}`
    : `Stockings from ${part.from} to ${part.to}, ${daysText(part.fromDay, part.toDay)}`;

function ruleText(rule: ClinicRule): string {
  const days = daysText(rule.fromDay, rule.toDay);
  switch (rule.kind) {
    case 'walk':
      return `Walk ${rule.times} times a day, ${rule.minutes} minutes each, ${days}`;
    case 'stand-still':
      return `Stand still for at most ${rule.minutes} minutes, ${days}`;
    case 'other':
      return `${rule.text}, ${days}`;
    default:
      return `Avoid: ${rule.kind.replaceAll('-', ' ')}, ${days}`;
  }
}

const isAvoided = ({ kind }: ClinicRule): boolean => !['walk', 'stand-still', 'other'].includes(kind);

function activitiesOf({ treatment }: TreatmentLog, isOver: boolean): CarePlanActivity[] {
  const status = isOver ? 'completed' : 'in-progress';
  return [
    ...treatment.plan.schedule.map((part) => ({
      detail: { status, description: scheduleText(part) } as const,
    })),
    ...treatment.rules.map((rule) => {
      const description = fhirText(ruleText(rule)) ?? 'Instruction';
      return { detail: { status, ...(isAvoided(rule) && { doNotPerform: true }), description } as const };
    }),
  ];
}

const jsonText = (fields: object): string => fhirText(JSON.stringify(fields)) ?? '{}';

/** What a line says, as the value of its Observation. */
function valueOfPayload(said: LogPayload): Partial<Observation> {
  switch (said.kind) {
    case 'on':
    case 'confirm':
    case 'still-off':
    case 'skin':
    case 'asked':
      return { valueBoolean: true };
    case 'worn':
      return {
        valueBoolean: true,
        ...(said.off !== undefined && said.off.length > 0 && { component: said.off.map(ofOffSpan) }),
      };
    case 'off':
    case 'end':
    case 'amend':
      return { valueString: fhirText(said.reason) ?? 'No reason' };
    case 'unknown':
      return { dataAbsentReason: absent('asked-unknown', 'Asked But Unknown') };
    case 'details':
      // Telephone numbers stay at home.
      return { dataAbsentReason: absent('masked', 'Masked') };
    case 'sign':
      return { valueString: said.sign ?? 'A sign, without a name' };
    case 'walk':
      return { valueQuantity: quantity(said.minutes, 'min') };
    case 'rule':
      return { valueBoolean: said.isKept, note: [{ text: `Instruction ${said.rule + 1}` }] };
    case 'pain': {
      const painkiller = said.painkiller === undefined ? undefined : fhirText(said.painkiller);
      const note = painkiller === undefined ? {} : { note: [{ text: painkiller }] };
      return { valueQuantity: quantity(said.score, '{score}'), ...note };
    }
    case 'question':
      return { valueString: fhirText(said.text) ?? 'A question' };
    case 'keep-hours':
      return { valueString: fhirText(said.zone) ?? 'UTC' };
    case 'clock-back':
      return { valueQuantity: quantity(said.seconds, 's') };
    case 'plan':
    case 'correct':
    case 'zone': {
      const { kind: _, ...fields } = said;
      return { valueString: jsonText(fields) };
    }
  }
}

const absent = (code: string, display: string) => ({
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code, display }],
});

const ofOffSpan = ({
  from,
  to,
  reason,
}: {
  readonly from: string;
  readonly to?: string | undefined;
  readonly reason: string;
}) => ({
  code: ownConcept('strict-off', fhirText(`Taken off: ${reason}`) ?? 'Taken off'),
  valuePeriod: { start: from, ...(to !== undefined && { end: to }) },
});

const saidTexts = {
  on: 'Stockings put on',
  off: 'Stockings taken off',
  confirm: 'Stockings confirmed on',
  worn: 'Stockings worn for a time',
  end: 'Plan ended',
  amend: 'An earlier line corrected',
  plan: 'Plan changed',
  unknown: 'Asked, and not known',
  'still-off': 'Stockings still off',
  sign: 'Warning sign seen',
  walk: 'Walked on a day',
  rule: 'Instruction kept on a day',
  pain: 'Pain on a day, 0 to 10',
  skin: 'Skin looked at',
  question: 'Question for the clinic',
  asked: 'Clinic asked about the questions before compression',
  'keep-hours': 'Daily windows keep the hours of the plan',
  correct: 'The start corrected',
  details: 'Contacts or visit changed',
  'clock-back': 'The clock of the computer went back',
  zone: 'The time zone of the computer changed',
} as const satisfies Record<LogPayload['kind'], string>;

/** When it was: a time, a date or a stretch. What only the computer's clock tells is as old as its line. */
function effectiveOf(
  { said, recordedAt }: StrictEntry,
  correctedAt: string | undefined,
): Partial<Observation> {
  if (correctedAt !== undefined) return { effectiveDateTime: correctedAt };
  if ('date' in said) return { effectiveDateTime: said.date };
  if (said.kind === 'worn' || said.kind === 'unknown') {
    return { effectivePeriod: { start: said.from, end: said.to } };
  }
  if ('at' in said && said.at !== undefined) return { effectiveDateTime: said.at };
  return momentOf('effectiveDateTime', recordedAt);
}

type Corrections = ReadonlyMap<string, Extract<LogPayload, { kind: 'amend' }>>;

function ofLine(line: StrictEntry, corrections: Corrections, plan: CarePlan, maker: Maker): Observation {
  const { said } = line;
  const correction = corrections.get(line.id);
  const status = correction === undefined ? 'final' : correction.void ? 'entered-in-error' : 'corrected';
  const pain =
    said.kind === 'pain'
      ? [loinc('72514-3', 'Pain severity - 0-10 verbal numeric rating [Score] - Reported')]
      : [];
  return {
    resourceType: 'Observation',
    id: maker.idOf(`line ${line.treatmentId} ${line.id}`),
    basedOn: [referenceTo(plan)],
    status,
    category: category('survey'),
    code: ownConcept(`strict-${said.kind}`, saidTexts[said.kind], ...pain),
    subject: maker.patient,
    ...effectiveOf(line, correction?.at),
    issued: dateTimeOf(line.recordedAt),
    performer: [maker.patient],
    ...valueOfPayload(said),
    ...(said.kind === 'amend' && {
      derivedFrom: [{ reference: `urn:uuid:${maker.idOf(`line ${line.treatmentId} ${said.target}`)}` }],
    }),
  };
}

/** @param now whether the plan is over */
export function ofTreatment(
  log: TreatmentLog,
  now: ZonedTime,
  maker: Maker,
): readonly (Procedure | CarePlan | Observation)[] {
  const { treatment, entries } = log;
  const end = endOfTreatment(log);
  const isOver = end <= epochSecondsOf(now);
  const clinic = fhirText(treatment.clinic.name);
  const procedure: Procedure = {
    resourceType: 'Procedure',
    id: maker.idOf(`treatment ${treatment.id}`),
    status: 'completed',
    code: ownConcept('sclerotherapy', 'Sclerotherapy of leg veins'),
    subject: maker.patient,
    ...momentOf('performedDateTime', treatment.treatedAt),
    bodySite: [{ text: legTexts[treatment.legs] }],
  };
  const plan: CarePlan = {
    resourceType: 'CarePlan',
    id: maker.idOf(`plan ${treatment.id}`),
    status: isOver ? 'completed' : 'active',
    intent: 'order',
    title: 'Stockings and instructions after the treatment',
    subject: maker.patient,
    period: periodOf(treatment.plan.start, zonedTimeOf(end, zoneOf(treatment.plan.start))),
    created: dateTimeOf(treatment.enteredAt),
    ...(clinic !== undefined && { author: { display: clinic } }),
    supportingInfo: [referenceTo(procedure)],
    activity: activitiesOf(log, isOver),
  };
  const corrections: Corrections = new Map(
    entries.flatMap(({ said }) => (said.kind === 'amend' ? [[said.target, said] as const] : [])),
  );
  return [procedure, plan, ...entries.map((line) => ofLine(line, corrections, plan, maker))];
}
