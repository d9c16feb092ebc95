/** The bundle for a clinic's software: right by four checks, and each planted fault is caught by one of them. */
import type { Bundle, FhirResource, Observation } from 'fhir/r4';
import { ucumUtils } from 'fhirpath';
import { describe, expect, it } from 'vitest';
import { chosenOf } from '#shared/exchange/out/choice.ts';
import { fhirBundle, fhirJson } from '#shared/exchange/out/fhir/bundle.ts';
import { issuesOfBundle } from '#shared/exchange/out/fhir/issues.ts';
import { units } from '#shared/exchange/out/fhir/parts.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import { aCheckIn, aGarment, aShift, aWear } from '../../../../../support/entries.ts';
import { everything, made, nastyTexts, sha256 } from '../../../../../support/exchange/any-record.ts';
import { fhirChecks } from '../../../../../support/exchange/fhir-checks.ts';
import { aLog, aTreatment, logLines, thighStocking } from '../../../../../support/strict-entries.ts';
import { someRecord } from '../../../made-up.ts';
import { forAll } from '../../../properties.ts';

const more = logLines([
  [
    '2026-03-04T09:00:00+01:00[Europe/Berlin]',
    {
      kind: 'worn',
      from: '2026-03-03T18:20:00Z',
      to: '2026-03-04T06:00:00Z',
      off: [{ from: '2026-03-03T20:00:00Z', to: '2026-03-03T20:20:00Z', reason: 'shower' }],
    },
  ],
  [
    '2026-03-04T09:01:00+01:00[Europe/Berlin]',
    { kind: 'pain', date: '2026-03-04', score: 3, painkiller: 'Ibuprofen' },
  ],
  ['2026-03-04T09:02:00+01:00[Europe/Berlin]', { kind: 'question', text: 'May I fly?' }],
  [
    '2026-03-04T09:03:00+01:00[Europe/Berlin]',
    { kind: 'amend', target: 'line-14', reason: 'Another day', void: true },
  ],
  ['2026-03-04T09:04:00+01:00[Europe/Berlin]', { kind: 'skin', date: '2026-03-04' }],
]).map((line, i) => ({ ...line, id: `line-${13 + i}`, number: 13 + i }));

const record: LegworkRecord = {
  ...emptyRecord,
  garments: [
    aGarment({ printedRangeMmHg: { low: 18, high: 21 }, calfMmHg: 12, retiredOn: '2026-06-01' }),
    {
      ...thighStocking,
      printedRangeMmHg: { low: 23, high: 32 },
      printedClass: { standard: 'RAL', name: 'II' },
    },
  ],
  shifts: [
    aShift(),
    aShift({
      id: 's2',
      start: '2026-03-28T22:00:00+01:00[Europe/Berlin]',
      end: '2026-03-29T06:00:00+02:00[Europe/Berlin]',
    }),
  ],
  wear: [
    aWear(),
    aWear({ id: 'w2', legs: 'left', on: '2026-03-05T08:00:00+01:00[Europe/Berlin]', off: undefined }),
  ],
  daysOff: [{ date: '2026-03-04' }],
  checkIns: [
    aCheckIn({ symptoms: { heaviness: 0, itch: 3 }, girthCm: { leftAnkle: 23.5, rightCalf: 36 } }),
    aCheckIn({ when: 'morning', symptoms: {}, girthCm: {}, note: '' }),
  ],
  treatments: [aTreatment({ garmentId: 'thigh' })],
  strictEntries: [...aLog, ...more],
};

const bundleOf = (of: LegworkRecord, options: { readonly hasSnomed?: boolean } = {}): Bundle<FhirResource> =>
  fhirBundle(chosenOf(of, everything), made, { sha256, whole: of, ...options });

type Fault = readonly [name: string, plant: (bundle: Bundle<FhirResource>) => void];

const resources = (bundle: Bundle<FhirResource>): readonly FhirResource[] =>
  (bundle.entry ?? []).flatMap(({ resource }) => resource ?? []);

function ofType<Type extends FhirResource['resourceType']>(
  bundle: Bundle<FhirResource>,
  type: Type,
  where: (each: Extract<FhirResource, { resourceType: Type }>) => boolean = () => true,
) {
  const found = resources(bundle).find((each) => each.resourceType === type && where(each as never));
  if (found === undefined) throw new Error(`There is no ${type}.`);
  return found as Extract<FhirResource, { resourceType: Type }>;
}

const standing = (bundle: Bundle<FhirResource>): Observation =>
  ofType(bundle, 'Observation', ({ code }) => code.coding?.[0]?.code === 'standing-time');
const survey = (bundle: Bundle<FhirResource>): Observation =>
  ofType(bundle, 'Observation', ({ component }) => (component?.length ?? 0) > 1);
/** As no type allows it. */
const raw = (resource: object): Record<string, unknown> => resource as Record<string, unknown>;

const faults: readonly Fault[] = [
  [
    'a status that is none',
    (bundle) => {
      raw(standing(bundle)).status = 'done';
    },
  ],
  [
    'no status',
    (bundle) => {
      delete raw(standing(bundle)).status;
    },
  ],
  [
    'a field that R4 has not',
    (bundle) => {
      raw(standing(bundle)).minutes = 5;
    },
  ],
  [
    'a text for a number',
    (bundle) => {
      raw(standing(bundle).valueQuantity ?? {}).value = '200';
    },
  ],
  [
    'an unknown resource',
    (bundle) => {
      raw(standing(bundle)).resourceType = 'Standing';
    },
  ],
  [
    'two values',
    (bundle) => {
      standing(bundle).valueInteger = 200;
    },
  ],
  [
    'two times',
    (bundle) => {
      standing(bundle).effectiveDateTime = '2026-03-02';
    },
  ],
  [
    'a value and the reason why there is none',
    (bundle) => {
      standing(bundle).dataAbsentReason = { text: 'unknown' };
    },
  ],
  [
    'a component that repeats the code beside a value',
    (bundle) => {
      const each = standing(bundle);
      each.component = [{ code: each.code, valueInteger: 1 }];
    },
  ],
  [
    'an observation that says nothing',
    (bundle) => {
      delete standing(bundle).valueQuantity;
    },
  ],
  [
    'a component without a value',
    (bundle) => {
      delete survey(bundle).component?.[0]?.valueInteger;
    },
  ],
  [
    'a stretch that ends before it begins',
    (bundle) => {
      const period = standing(bundle).effectivePeriod ?? {};
      [period.start, period.end] = [period.end ?? '', period.start ?? ''];
    },
  ],
  [
    'a time without an offset',
    (bundle) => {
      (standing(bundle).effectivePeriod ?? {}).start = '2026-03-02T08:00:00';
    },
  ],
  [
    'a time without seconds',
    (bundle) => {
      standing(bundle).issued = '2026-03-02T08:00+01:00';
    },
  ],
  [
    'a date that does not exist',
    (bundle) => {
      survey(bundle).effectiveDateTime = '2026-02-30';
    },
  ],
  [
    'a unit that is none of UCUM',
    (bundle) => {
      (standing(bundle).valueQuantity ?? {}).code = 'minutes';
    },
  ],
  [
    'a unit whose text says another',
    (bundle) => {
      (standing(bundle).valueQuantity ?? {}).unit = 'h';
    },
  ],
  [
    'a unit without its system',
    (bundle) => {
      delete standing(bundle).valueQuantity?.system;
    },
  ],
  [
    'a reference to nothing',
    (bundle) => {
      standing(bundle).subject = { reference: 'urn:uuid:00000000-0000-8000-8000-000000000000' };
    },
  ],
  [
    'a reference to another type',
    (bundle) => {
      ofType(bundle, 'DeviceUseStatement').device = standing(bundle).subject ?? {};
    },
  ],
  [
    'two resources of one name',
    (bundle) => {
      const [first, second] = bundle.entry ?? [];
      if (first && second) second.fullUrl = first.fullUrl;
    },
  ],
  [
    'an empty list',
    (bundle) => {
      standing(bundle).note = [];
    },
  ],
  [
    'an empty text',
    (bundle) => {
      standing(bundle).code.text = '';
    },
  ],
  [
    'an empty part',
    (bundle) => {
      ofType(bundle, 'Procedure').statusReason = {};
    },
  ],
  [
    'an extension with nothing in it',
    (bundle) => {
      standing(bundle).extension = [{ url: 'urn:legwork:time-zone' }];
    },
  ],
  [
    'an activity told twice',
    (bundle) => {
      const [activity] = ofType(bundle, 'CarePlan').activity ?? [];
      if (activity) activity.reference = { display: 'x' };
    },
  ],
  [
    'a total, which only searches have',
    (bundle) => {
      bundle.total = 3;
    },
  ],
  [
    'a bundle of another kind',
    (bundle) => {
      bundle.type = 'transaction';
    },
  ],
  [
    'a provenance of nothing',
    (bundle) => {
      raw(ofType(bundle, 'Provenance')).target = [];
    },
  ],
  [
    'a second patient',
    (bundle) => {
      bundle.entry?.push({
        fullUrl: 'urn:uuid:11111111-1111-8111-8111-111111111111',
        resource: { resourceType: 'Patient', id: '11111111-1111-8111-8111-111111111111' },
      });
    },
  ],
  [
    'a resource under another name',
    (bundle) => {
      standing(bundle).id = 'other';
    },
  ],
  [
    'a quantity below nothing',
    (bundle) => {
      (standing(bundle).valueQuantity ?? {}).value = -5;
    },
  ],
  [
    'half a pair of surrogates',
    (bundle) => {
      ofType(bundle, 'Device').deviceName = [{ name: '\ud83d', type: 'patient-reported-name' }];
    },
  ],
];

const caughtBy = (bundle: Bundle<FhirResource>): readonly string[] =>
  Object.entries(fhirChecks)
    .filter(([, check]) => check(bundle).length > 0)
    .map(([name]) => name);

describe('the bundle', () => {
  it.each(Object.entries(fhirChecks))('is right by the check "%s"', (_, check) => {
    expect(check(bundleOf(record))).toEqual([]);
    expect(check(bundleOf(record, { hasSnomed: true }))).toEqual([]);
    expect(check(bundleOf(emptyRecord))).toEqual([]);
  });

  it('has no issue for any record that the rules accept', () => {
    forAll(someRecord, ({ record: any }) => {
      expect(issuesOfBundle(bundleOf(any))).toEqual([]);
    });
  });

  it.each(Object.entries(fhirChecks))(
    'is right by the check "%s" with texts that are hard to write',
    (_, check) => {
      const named = nastyTexts.map((name, i) => aGarment({ id: `g${i}`, name: name.trim() || 'x' }));
      const checkIns = nastyTexts.map((note, i) =>
        aCheckIn({
          date: `2026-01-${String((i % 28) + 1).padStart(2, '0')}`,
          when: i < 28 ? 'morning' : 'evening',
          note,
        }),
      );
      expect(check(bundleOf({ ...emptyRecord, garments: named, checkIns }))).toEqual([]);
    },
  );

  it('shows each planted fault to one check at least', () => {
    const caught = faults.map(([name, plant]) => {
      const bundle = structuredClone(bundleOf(record));
      plant(bundle);
      return { name, by: caughtBy(bundle) };
    });
    const table = caught.map(({ name, by }) => `${name.padEnd(52)} ${by.join(', ')}`);
    const counts = Object.keys(fhirChecks).map(
      (check) => `${check}: ${caught.filter(({ by }) => by.includes(check)).length}`,
    );
    console.info([...table, `Of ${faults.length}: ${counts.join(', ')}`].join('\n'));
    expect(caught.filter(({ by }) => by.length === 0)).toEqual([]);
    // No check does it alone.
    for (const check of Object.keys(fhirChecks)) {
      expect(caught.some(({ by }) => !by.includes(check))).toBe(true);
    }
  });

  it('has the same bytes for the same record, and other names for another diary', () => {
    expect(fhirJson(bundleOf(structuredClone(record)))).toBe(fhirJson(bundleOf(record)));
    const ids = (of: LegworkRecord) => new Set(resources(bundleOf(of)).map(({ id }) => id));
    const other = { ...record, shifts: [aShift({ id: 'other' })] };
    expect([...ids(record)].filter((id) => ids(other).has(id))).toEqual([]);
  });

  it('keeps its names where the diary has one of its own', () => {
    const named = (of: LegworkRecord) =>
      fhirBundle(chosenOf(of, everything), made, { sha256, whole: of, namespace: 'd1' });
    const grown = {
      ...record,
      shifts: [
        ...record.shifts,
        aShift({
          id: 's9',
          start: '2026-04-02T08:00:00+02:00[Europe/Berlin]',
          end: '2026-04-02T09:00:00+02:00[Europe/Berlin]',
        }),
      ],
    };
    expect(standing(named(grown)).id).toBe(standing(named(record)).id);
  });

  it('says nothing of what is not logged, and 0 of what is logged as 0', () => {
    const bundle = bundleOf(record);
    const surveys = resources(bundle).filter(
      (each): each is Observation =>
        each.resourceType === 'Observation' && each.code.coding?.[0]?.code === 'check-in',
    );
    expect(surveys).toHaveLength(1);
    expect(
      surveys[0]?.component?.map(({ code, valueInteger }) => [code.coding?.[0]?.code, valueInteger]),
    ).toEqual([
      ['heaviness', 0],
      ['itch', 3],
    ]);
    const girths = resources(bundle).filter(
      (each) => each.resourceType === 'Observation' && each.code.coding?.[0]?.code === 'leg-girth',
    );
    expect(girths).toHaveLength(2);
  });

  it('has the log whole: what was taken back is marked, and no telephone number is in it', () => {
    const bundle = bundleOf(record);
    const lines = resources(bundle).filter(
      (each): each is Observation => each.resourceType === 'Observation' && each.basedOn !== undefined,
    );
    expect(lines).toHaveLength(record.strictEntries.length);
    expect(lines.find(({ code }) => code.coding?.[0]?.code === 'strict-pain')?.status).toBe(
      'entered-in-error',
    );
    const corrected = lines.find(({ code }) => code.coding?.[0]?.code === 'strict-off');
    expect(corrected).toMatchObject({ status: 'corrected', effectiveDateTime: '2026-03-03T06:05:00Z' });
    expect(JSON.stringify(bundle)).not.toMatch(/\+49|116117/);
  });

  it('writes times with seconds, offset and zone', () => {
    const night = ofType(
      bundleOf(record),
      'Observation',
      ({ effectivePeriod }) => effectivePeriod?.end?.endsWith('+02:00') === true,
    );
    expect(night.effectivePeriod).toMatchObject({
      start: '2026-03-28T22:00:00+01:00',
      end: '2026-03-29T06:00:00+02:00',
      _end: { extension: [{ url: 'urn:legwork:time-zone', valueString: 'Europe/Berlin' }] },
    });
  });

  it('takes the load from the whole diary, though stockings stay behind', () => {
    const loadIn = (kinds: Parameters<typeof chosenOf>[1]['kinds']) => {
      const chosen = chosenOf(record, { period: null, kinds });
      return ofType(
        fhirBundle(chosen, made, { sha256, whole: record }),
        'Observation',
        ({ code }) => code.coding?.[0]?.code === 'leg-load',
      ).valueQuantity?.value;
    };
    expect(loadIn(['shift'])).toBe(loadIn(everything.kinds));
  });

  it('says from when to when it is, who says so and which version made it', () => {
    const period = { from: '2026-03-01', to: '2026-03-31' };
    const chosen = chosenOf(record, { ...everything, period });
    const bundle = fhirBundle(chosen, made, { sha256, whole: record });
    expect(caughtBy(bundle)).toEqual([]);
    const provenance = ofType(bundle, 'Provenance');
    expect(provenance).toMatchObject({
      occurredPeriod: { start: '2026-03-01', end: '2026-03-31' },
      recorded: '2026-11-29T19:00:00+01:00',
    });
    const [author, assembler] = provenance.agent.map(({ who }) => who.reference?.slice('urn:uuid:'.length));
    expect(ofType(bundle, 'Patient').id).toBe(author);
    expect(ofType(bundle, 'Device', ({ id }) => id === assembler).version).toEqual([{ value: '0.1.0' }]);
    expect(ofType(bundleOf(record), 'Provenance').occurredPeriod).toBeUndefined();
  });

  it('names units by codes that UCUM knows', () => {
    for (const code of Object.keys(units)) {
      expect(ucumUtils.validateUnitString(code)).toMatchObject({ status: 'valid' });
    }
  });

  it('has SNOMED CT codes only where they are asked for', () => {
    expect(JSON.stringify(bundleOf(record))).not.toContain('snomed');
    expect(JSON.stringify(bundleOf(record, { hasSnomed: true }))).toContain('348681001');
  });

  it('writes an offset that FHIR has not in UTC', () => {
    const shift = aShift({
      start: '1900-01-02T08:00:00+00:53:28[Europe/Berlin]',
      end: '1900-01-02T16:00:00+00:53:28[Europe/Berlin]',
    });
    const bundle = bundleOf({ ...emptyRecord, shifts: [shift] });
    expect(standing(bundle).effectivePeriod?.start).toBe('1900-01-02T07:06:32Z');
    expect(caughtBy(bundle)).toEqual([]);
  });
});
