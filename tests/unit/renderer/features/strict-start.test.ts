import { describe, expect, it } from 'vitest';
import { countryChosen } from '#renderer/features/strict/start/contact-draft.ts';
import {
  draftOfPlan,
  type PlanDraft,
  planFaults,
  planOfDraft,
  planTemplates,
  templateIds,
  withDays,
  withStage,
  wornBy,
} from '#renderer/features/strict/start/plan-draft.ts';
import { newRule } from '#renderer/features/strict/start/rule-draft.ts';
import { draftOfSheet, sheetDraftFaults, sheetOfDraft } from '#renderer/features/strict/start/sheet-draft.ts';
import {
  foldOf,
  newStartDraft,
  type StartDraft,
  startFaults,
  toAskOf,
  treatmentOfDraft,
  unansweredOf,
  unlisted,
  visitDateOf,
  withChoice,
  withSheet,
} from '#renderer/features/strict/start/start-draft.ts';
import { defaultStrictPlan } from '#shared/record/strict-plan.ts';
import { treatmentSchema } from '#shared/record/treatment.ts';
import { issuesOfPlan } from '#shared/rules/strict-plan-issues.ts';
import { isBackdated } from '#shared/strict/lines.ts';
import { aTreatment } from '../../../support/strict-entries.ts';

const now = '2026-03-30T09:00:00+02:00[Europe/Berlin]';

const nothingKnown = { country: null, garmentIds: [], last: null } as const;

const whole = (changed: Partial<StartDraft> = {}): StartDraft => ({
  ...newStartDraft(now, { country: 'DE', garmentIds: ['knee'], last: null }),
  ...{ legs: 'left', garmentId: unlisted, choice: 'full-week', plan: planTemplates['full-week'].plan },
  ...changed,
});

const planOf = (id: 'full-week' | 'two-days' | 'maker-small' | 'maker-large') =>
  planOfDraft(planTemplates[id].plan);

describe('a template', () => {
  it.each(templateIds.filter((id) => id !== 'own'))('gives a plan that is accepted: %s', (id) => {
    const { plan } = planTemplates[id];
    expect(planFaults(plan)).toEqual({});
    expect(issuesOfPlan({ start: now, ...planOfDraft(plan) })).toEqual([]);
    expect(planOfDraft(draftOfPlan(planOfDraft(plan)))).toEqual(planOfDraft(plan));
  });

  it('of the full week is what the model takes where nothing else was said', () => {
    expect(planOf('full-week')).toEqual(defaultStrictPlan);
  });

  it('has the days of its source: E6.35', () => {
    const days = (id: 'maker-small' | 'maker-large') =>
      planOf(id).schedule.map(({ fromDay, toDay, wear }) => [fromDay, toDay, wear]);
    expect(days('maker-small')).toEqual([
      [1, 4, 'day-and-night'],
      [5, 14, 'daytime'],
    ]);
    expect(days('maker-large')).toEqual([
      [1, 7, 'day-and-night'],
      [8, 14, 'daytime'],
    ]);
  });

  it('leaves to be typed what only the sheet says', () => {
    expect(Object.keys(planFaults(planTemplates.own.plan))).toEqual([
      ...['plan.days', 'plan.schedule.0.toDay', 'plan.schedule.0.wear'],
    ]);
  });

  it('changes the plan, and nothing that was typed of the treatment', () => {
    expect(withChoice(whole(), 'two-days')).toEqual({
      choice: 'two-days',
      plan: planTemplates['two-days'].plan,
    });
  });
});

describe('the fields of a plan', () => {
  it('keep the last stage at the plan’s end while the days are typed', () => {
    const typed = withDays(planTemplates.own.plan, '9');
    expect(typed).toMatchObject({ days: '9', schedule: [{ fromDay: '1', toDay: '9' }] });
    const apart: PlanDraft = { ...draftOfPlan(planOf('full-week')), days: '9' };
    expect(withDays(apart, '10').schedule).toMatchObject([{ toDay: '7' }]);
  });

  it('offer the days that no stage has yet, and waking hours by day', () => {
    const plan: PlanDraft = { ...draftOfPlan(planOf('full-week')), days: '14' };
    expect(withStage(plan)[1]).toMatchObject({ fromDay: '8', toDay: '14', wear: '' });
    const stage = { fromDay: '8', toDay: '14', wear: '', from: '', to: '' } as const;
    expect(wornBy(stage, 'daytime')).toEqual({ wear: 'daytime', from: '08:00', to: '22:00' });
    expect(wornBy({ ...stage, from: '07:00' }, 'daytime')).toEqual({ wear: 'daytime' });
  });
});

describe('the start', () => {
  it('comes to a treatment of the stored shape', () => {
    const rules = [
      { ...newRule('walk'), times: '2', minutes: '20', toDay: '14' },
      { ...newRule('other'), text: ' Leg up ', toDay: '1' },
      newRule('sauna'),
    ];
    const draft = whole({
      ...{ rules, checkInTimes: ['21:00', '08:00', '21:00'], nightPhone: ' 116117 ' },
      ...{ hasVisit: true, visitDate: '2026-04-13', visitTime: '10:30' },
    });
    expect(startFaults(draft)).toEqual({});
    const treatment = treatmentOfDraft(draft, now, 'abc');
    expect(treatmentSchema.parse(treatment)).toEqual(treatment);
    expect(treatment).toMatchObject({
      treatedAt: '2026-03-30T09:00:00+02:00[Europe/Berlin]',
      garmentId: null,
      checkInTimes: ['08:00', '21:00'],
      clinic: { nightPhone: '116117' },
      emergency: { country: 'DE', number: '112' },
      visit: { date: '2026-04-13', time: '10:30' },
      rules: [
        { kind: 'walk', times: 2, minutes: 20, fromDay: 1, toDay: 14 },
        { kind: 'other', text: 'Leg up', fromDay: 1, toDay: 1 },
        { kind: 'sauna', fromDay: 1, toDay: null },
      ],
    });
    expect(isBackdated({ treatment })).toBe(false);
    expect(isBackdated({ treatment: treatmentOfDraft({ ...draft, onTime: '08:45' }, now, 'abc') })).toBe(
      true,
    );
  });

  it('takes the treatment to be when the stockings went on, unless another time is given', () => {
    const draft = whole({ onTime: '08:45', treatedTime: '08:30' });
    expect(treatmentOfDraft(draft, now, 'abc').treatedAt).toContain('T08:45:00');
    expect(treatmentOfDraft({ ...draft, isTreatedApart: true }, now, 'abc').treatedAt).toContain('T08:30:00');
    expect(Object.keys(startFaults(whole({ isTreatedApart: true })))).toEqual(['treatedAt']);
  });

  it('names each field that is missing, and the folded part that holds it', () => {
    expect(Object.keys(startFaults(newStartDraft(now, nothingKnown)))).toEqual([
      ...['legs', 'choice', 'emergency.number'],
    ]);
    const rules = [
      { ...newRule('stand-still'), fromDay: '' },
      { ...newRule('sun'), fromDay: '3', toDay: '2' },
      { ...newRule('other'), toDay: '0' },
    ];
    const faults = Object.keys(startFaults(whole({ rules, checkInTimes: [''], hasVisit: true })));
    expect(faults).toEqual([
      ...['visit.date', 'checkInTimes.0', 'rules.0.minutes', 'rules.0.fromDay', 'rules.1.toDay'],
      ...['rules.2.text', 'rules.2.toDay'],
    ]);
    expect(faults.map(foldOf)).toEqual(['visit', 'askMe', 'rules', 'rules', 'rules', 'rules', 'rules']);
    expect(['plan.start', 'plan.days', 'clinic.name', 'legs'].map(foldOf)).toEqual([
      ...[null, 'plan', 'clinic', null],
    ]);
  });

  it('cuts nothing: what is too long is said at its field', () => {
    const clinicName = 'x'.repeat(121);
    expect(startFaults(whole({ clinicName }))).toHaveProperty(['clinic.name']);
    expect(treatmentOfDraft(whole({ clinicName }), now, 'abc').clinic.name).toBe(clinicName);
    const rules = [{ ...newRule('other'), text: 'x'.repeat(201) }];
    expect(startFaults(whole({ rules }))).toHaveProperty(['rules.0.text']);
  });

  it('never waits for the answers before compression: it keeps what to ask the clinic', () => {
    const asked = { heart: 'unsure', skin: 'yes', nerves: 'no' } as const;
    expect(startFaults(whole({ asked }))).toEqual({});
    expect(treatmentOfDraft(whole({ asked }), now, 'abc').toAsk).toEqual(['heart', 'skin']);
    expect(toAskOf({})).toEqual([]);
    expect(unansweredOf(asked)).toEqual(['arteries', 'allergy']);
  });

  it('takes a sheet over, and keeps what the sheet does not say', () => {
    const plan = planOf('two-days');
    const draft = whole({ clinicPhone: '030 1' });
    const filled: StartDraft = {
      ...draft,
      ...withSheet(draft, {
        ...{ format: 'legwork-sheet', version: 2, sheet: { name: 'Foam', version: '2', author: 'Dr. W' } },
        clinic: { name: 'Praxis', phone: '', nightPhone: '116117' },
        plan,
        rules: [{ kind: 'walk', times: 2, minutes: 20, fromDay: 1, toDay: null }],
        ...{ checkInTimes: ['09:00'], visitDay: 15 },
      }),
    };
    expect(filled).toMatchObject({ legs: 'left', clinicName: 'Praxis', clinicPhone: '030 1' });
    const treatment = treatmentOfDraft(filled, now, 'abc');
    expect(treatment).toMatchObject({
      sheet: { name: 'Foam', version: '2', author: 'Dr. W', plan },
      plan,
      rules: [{ kind: 'walk', times: 2, minutes: 20, fromDay: 1, toDay: null }],
      ...{ checkInTimes: ['09:00'], visit: { date: '2026-04-13', time: null } },
    });
    // The visit follows the start; a template in place of the sheet takes the sheet's name away.
    expect(visitDateOf({ ...filled, onDate: '2026-03-31' })).toBe('2026-04-14');
    expect(treatmentOfDraft({ ...filled, ...withChoice(filled, 'full-week') }, now, 'abc').sheet).toBe(null);
  });

  it('for a second treatment takes over clinic, plan, times and stocking of the last', () => {
    const treatment = aTreatment({ garmentId: 'knee', sheet: null });
    const { start: _, ...plan } = treatment.plan;
    const last = { treatment, details: treatment, plan };
    const draft = newStartDraft(now, { country: 'DE', garmentIds: ['knee'], last });
    expect(draft).toMatchObject({
      ...{ choice: 'last', garmentId: 'knee', clinicName: 'Venenpraxis Mitte', legs: '' },
      ...{ checkInTimes: ['08:00', '21:00'], emergencyNumber: '112', hasVisit: false },
    });
    expect(Object.keys(startFaults(draft))).toEqual(['legs']);
    expect(treatmentOfDraft(draft, now, 'abc')).toMatchObject({ plan, rules: treatment.rules });
    expect(newStartDraft(now, { country: 'DE', garmentIds: [], last }).garmentId).toBe(unlisted);
  });
});

describe('a clinic’s sheet', () => {
  const sheet = {
    sheet: { name: 'Foam', version: '2', author: '' },
    clinic: { name: 'Praxis', phone: '', nightPhone: '' },
    plan: planOf('two-days'),
    rules: [],
    ...{ checkInTimes: ['09:00'], visitDay: null },
  };

  it('is the same once it was opened to be changed', () => {
    expect(sheetOfDraft(draftOfSheet(sheet))).toEqual(sheet);
    expect(sheetOfDraft(draftOfSheet({ ...sheet, visitDay: 15 })).visitDay).toBe(15);
  });

  it('needs a name, a version and a whole plan', () => {
    const draft = {
      ...draftOfSheet(sheet),
      name: ' ',
      version: '',
      visitDay: '0',
      plan: planTemplates.own.plan,
    };
    expect(Object.keys(sheetDraftFaults(draft))).toEqual([
      ...['sheet.name', 'sheet.version', 'visitDay'],
      ...['plan.days', 'plan.schedule.0.toDay', 'plan.schedule.0.wear'],
    ]);
  });
});

describe('the emergency number', () => {
  it('changes with the country, and is empty for one that is not listed', () => {
    expect(countryChosen('US').emergencyNumber).toBe('911');
    expect(countryChosen('').emergencyNumber).toBe('');
  });
});
