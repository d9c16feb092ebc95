/** What a notification says and offers: the button answers what is asked, and nobody is pressed for a bodily reason. */
import { describe, expect, it } from 'vitest';
import { notificationsOf, wordsFor } from '#main/strict/reminder-messages.ts';
import { remindersDue } from '#main/strict/reminders.ts';
import { languages } from '#shared/record/preferences.ts';
import { emptyRecord } from '#shared/record/record.ts';
import type { LogPayload } from '#shared/record/strict-entry.ts';
import type { Treatment } from '#shared/record/treatment.ts';
import { inBerlin } from '../../../support/open-strict.ts';
import { aTreatment, logLines } from '../../../support/strict-entries.ts';

const shown = (
  now: string,
  said: readonly (readonly [string, LogPayload])[] = [],
  treatments: readonly Treatment[] = [aTreatment()],
) => {
  const record = { ...emptyRecord, treatments, strictEntries: logLines(said) };
  return notificationsOf(remindersDue(record, now), wordsFor('en', [], true), now);
};

describe('at eight in the morning, the notification', () => {
  const eight = inBerlin('03T08:00:00');
  const offFor = (reason: string, spared?: true): readonly [string, LogPayload] => [
    inBerlin('03T03:10:00'),
    { kind: 'off', at: '2026-03-03T02:10:00Z', reason, ...(spared && { spared }) },
  ];

  it('asks whether they are still on, where they were', () => {
    expect(shown(eight)).toMatchObject([
      { id: 'strict-left-2026', screen: 'strict', actions: [{ id: 'still-on' }] },
    ]);
  });

  it.each([
    ['numb', true],
    ['clinic', true],
    ['I could not bear it', undefined],
  ] as const)('off for %s only says since when, and opens the card', (reason, spared) => {
    const [notification] = shown(eight, [offFor(reason, spared)]);
    expect(notification).toMatchObject({ screen: 'signs', actions: [] });
    expect(notification?.body).toBe('Off since 03:10. One click shows whom to call.');
    expect(notification?.body).not.toMatch(/still|\?/);
  });

  it('off for a shower says since when', () => {
    expect(shown(eight, [offFor('shower')])).toMatchObject([
      { body: 'Off since 03:10.', screen: 'strict', actions: [] },
    ]);
  });

  it('names another date', () => {
    const evening: readonly [string, LogPayload] = [
      inBerlin('02T22:00:00'),
      { kind: 'off', at: '2026-03-02T21:00:00Z', reason: 'pain', spared: true },
    ];
    expect(shown(eight, [evening])[0]?.body).toMatch(/^Off since Mon 22:00\./);
  });

  it('asks by day whether they are on, and the button puts them on', () => {
    const plan = {
      ...aTreatment().plan,
      schedule: [{ fromDay: 1, toDay: 7, wear: 'daytime', from: '08:00', to: '22:00' } as const],
    };
    expect(shown(eight, [], [aTreatment({ plan })])).toMatchObject([
      {
        body: 'Your plan has asked for them since 08:00. Are they on?',
        actions: [{ id: 'put-on', label: 'Put on now' }],
      },
    ]);
  });
});

describe.each(languages)('in %s, the question of the evening', (language) => {
  const evening = inBerlin('02T21:00:00');
  const due = remindersDue({ ...emptyRecord, treatments: [aTreatment()] }, evening);
  const bodyOf = (hasButtons: boolean) =>
    notificationsOf(due, wordsFor(language, [], hasButtons), evening)[0]?.body;

  it('speaks of the button where the system shows one', () => {
    expect(bodyOf(true)).toMatch(/button|Knopf|bouton|botón/);
    expect(bodyOf(true)).not.toMatch(/cli[ck]|klick/i);
  });

  it('says that a click opens the question where there is none', () => {
    expect(bodyOf(false)).toMatch(/click opens|Klick öffnet|clic ouvre|clic abre/);
    expect(bodyOf(false)).not.toMatch(/button|Knopf|bouton|botón/);
  });
});

it('each of two legs has a notification with its name; a locked diary has one without', () => {
  const both = [aTreatment(), aTreatment({ id: 'right-2026', legs: 'right' })];
  const evening = inBerlin('02T21:00:00');
  expect(shown(evening, [], both).map(({ title }) => title)).toEqual([
    ...['Strict mode, right leg', 'Strict mode, left leg'],
  ]);
  const record = { ...emptyRecord, treatments: both };
  const locked = notificationsOf(remindersDue(record, evening), wordsFor('en', [], true), null);
  expect(locked).toMatchObject([{ id: 'strict', title: 'Legwork', actions: [], treatmentId: null }]);
});
