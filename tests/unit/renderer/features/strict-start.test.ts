import { describe, expect, it } from 'vitest';
import {
  draftOfPlan,
  type PlanDraft,
  planFaults,
  planOfDraft,
  planTemplates,
  templateIds,
} from '#renderer/features/strict/start/plan-draft.ts';
import {
  contactDraftOf,
  newRule,
  newStartDraft,
  type StartDraft,
  startFaults,
  treatmentOfDraft,
  unlisted,
  withCountry,
  withSheet,
  withTemplate,
} from '#renderer/features/strict/start/start-draft.ts';
import { emergencyCountryOf, emergencyNumbers } from '#shared/evidence/emergency-numbers.ts';
import { defaultStrictPlan } from '#shared/record/strict-plan.ts';
import { treatmentSchema } from '#shared/record/treatment.ts';
import { issuesOfPlan } from '#shared/rules/strict-plan-issues.ts';
import { isBackdated } from '#shared/strict/lines.ts';

const now = '2026-03-30T09:00:00+02:00[Europe/Berlin]';

/** As a patient finishes it: the hours of a day, and whether nights too. */
const finished = (plan: PlanDraft): PlanDraft => ({
  ...plan,
  schedule: plan.schedule.map((entry) => ({
    ...entry,
    wear: entry.wear === '' ? 'daytime' : entry.wear,
    ...(entry.wear === 'day-and-night' ? {} : { from: '08:00', to: '22:00' }),
  })),
});

const whole = (changed: Partial<StartDraft> = {}): StartDraft => ({
  ...newStartDraft(now, 'DE'),
  ...{ treatedTime: '08:30', legs: 'left', garmentId: unlisted },
  asked: { arteries: 'no', heart: 'no', nerves: 'no', allergy: 'no', skin: 'no' },
  ...changed,
});

describe('a template', () => {
  it.each(templateIds.filter((id) => id !== 'empty'))('gives a plan that is accepted: %s', (id) => {
    const plan = finished(planTemplates[id].plan);
    expect(planFaults(plan)).toEqual({});
    expect(issuesOfPlan({ start: now, ...planOfDraft(plan) })).toEqual([]);
  });

  it('of the full week is what the model takes where nothing else was said', () => {
    expect(planOfDraft(planTemplates['full-week'].plan)).toEqual(defaultStrictPlan);
  });

  it('leaves to be typed what its source does not say', () => {
    expect(Object.keys(planFaults(planTemplates['two-days'].plan))).toEqual([
      'plan.schedule.1.from',
      'plan.schedule.1.to',
    ]);
    expect(Object.keys(planFaults(planTemplates.foam.plan))).toEqual(['plan.schedule.0.wear']);
    expect(Object.keys(planFaults(planTemplates.empty.plan))).toHaveLength(7);
  });

  it('changes the plan, and nothing that was typed of the treatment', () => {
    const draft = withTemplate(whole({ clinicName: 'Clinic' }), 'foam');
    expect(draft).toMatchObject({ clinicName: 'Clinic', legs: 'left', plan: { days: '14' } });
  });

  it('is the same plan once it was read back', () => {
    const plan = planOfDraft(finished(planTemplates['two-days'].plan));
    expect(planOfDraft(draftOfPlan(plan))).toEqual(plan);
  });
});

describe('the start', () => {
  it('comes to a treatment of the stored shape', () => {
    const rules = [
      { ...newRule('walk'), minutes: '30', fromDay: '1', toDay: '14' },
      { ...newRule('other'), text: ' Leg up ', fromDay: '1', toDay: '1' },
    ];
    const draft = whole({ rules, checkInTimes: ['21:00', '08:00', '21:00'] });
    expect(startFaults(draft)).toEqual({});
    const treatment = treatmentOfDraft(draft, now, 'abc');
    expect(treatmentSchema.parse(treatment)).toEqual(treatment);
    expect(treatment).toMatchObject({
      treatedAt: '2026-03-30T08:30:00+02:00[Europe/Berlin]',
      garmentId: null,
      checkInTimes: ['08:00', '21:00'],
      emergency: { country: 'DE', number: '112' },
      rules: [
        { kind: 'walk', minutes: 30, fromDay: 1, toDay: 14 },
        { kind: 'other', text: 'Leg up', fromDay: 1, toDay: 1 },
      ],
    });
    expect(isBackdated({ treatment })).toBe(false);
    expect(isBackdated({ treatment: treatmentOfDraft({ ...draft, onTime: '08:45' }, now, 'abc') })).toBe(
      true,
    );
  });

  it('names each field that is missing', () => {
    expect(Object.keys(startFaults(newStartDraft(now, null)))).toEqual([
      ...['treatedAt', 'legs', 'garmentId', 'asked', 'emergency.number'],
    ]);
    const rules = [
      newRule('stand-still'),
      { ...newRule('sun'), fromDay: '3', toDay: '2' },
      { ...newRule('other'), fromDay: '1', toDay: '0' },
    ];
    expect(Object.keys(startFaults(whole({ rules, checkInTimes: [''] })))).toEqual([
      'checkInTimes.0',
      ...['rules.0.minutes', 'rules.0.fromDay', 'rules.0.toDay', 'rules.1.toDay'],
      ...['rules.2.text', 'rules.2.toDay'],
    ]);
  });

  it('waits for the clinic where something is to be asked first', () => {
    const asked = { ...whole().asked, heart: 'unsure' } as const;
    expect(Object.keys(startFaults(whole({ asked })))).toEqual(['isOrdered']);
    expect(startFaults(whole({ asked, isOrdered: true }))).toEqual({});
  });

  it('takes a sheet over, and keeps what the sheet does not say', () => {
    const draft = withSheet(whole({ clinicPhone: '030 1' }), {
      ...{ format: 'legwork-sheet', version: 1, sheet: { name: 'Foam', version: '2' } },
      clinic: { name: 'Praxis', phone: '' },
      plan: planOfDraft(finished(planTemplates.foam.plan)),
      rules: [{ kind: 'walk', minutes: 20, fromDay: 1, toDay: 3 }],
    });
    expect(draft).toMatchObject({ template: null, legs: 'left', clinicName: 'Praxis', clinicPhone: '030 1' });
    expect(treatmentOfDraft(draft, now, 'abc')).toMatchObject({
      sheet: { name: 'Foam', version: '2' },
      plan: { days: 14, schedule: [{ fromDay: 1, toDay: 14, wear: 'daytime', from: '08:00', to: '22:00' }] },
      rules: [{ kind: 'walk', minutes: 20, fromDay: 1, toDay: 3 }],
    });
  });
});

describe('the emergency number', () => {
  it('is that of the country that the reader’s locales name', () => {
    expect(emergencyCountryOf(['en', 'de-AT', 'en-US'])).toBe('AT');
    expect(emergencyCountryOf(['en'])).toBe(null);
    expect(emergencyCountryOf(['en-AQ', 'en-GB'])).toBe(null);
    expect(emergencyNumbers.get('GB')).toBe('999');
  });

  it('changes with the country, and stays for one that is not listed', () => {
    const draft = contactDraftOf({
      clinic: { name: '', phone: '' },
      emergency: { country: 'DE', number: '112' },
      checkInTimes: [],
    });
    expect(withCountry(draft, 'US').emergencyNumber).toBe('911');
    expect(withCountry(draft, '').emergencyNumber).toBe('112');
  });
});
