import { describe, expect, it } from 'vitest';
import { changesOfIntent, intentInWords } from '#renderer/app/palette/do-intent.ts';
import { type IntentContext, intentsOf } from '#renderer/app/palette/intents.ts';
import { calendarWords } from '#renderer/app/palette/reading.ts';
import { paletteWords } from '#renderer/app/palette/use-palette-items.ts';
import { palette as de } from '#shared/messages/de/palette.ts';
import { palette as en } from '#shared/messages/en/palette.ts';
import { palette as es } from '#shared/messages/es/palette.ts';
import { palette as fr } from '#shared/messages/fr/palette.ts';
import { applyChanges } from '#shared/record/change.ts';
import type { NamedShift } from '#shared/record/named-shift.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import { aGarment, aShiftOn, aWear } from '../../../../support/entries.ts';

const catalogues = { en, de, fr, es };
type Language = keyof typeof catalogues;
const locales = { en: 'en-GB', de: 'de-DE', fr: 'fr-FR', es: 'es-ES' };

/** A Sunday evening. */
const now = '2026-11-29T21:40:00+01:00[Europe/Berlin]';

const late: NamedShift = {
  ...{ id: 'n1', name: 'Late', letter: 'L', start: '13:30', end: '22:00' },
  ...{ standingMinutes: 300, walkingMinutes: 90, longestStandMinutes: 80, garmentId: 'g1' },
};
const night: NamedShift = {
  ...late,
  id: 'n2',
  name: 'Früh Nacht',
  letter: 'N1',
  start: '21:00',
  end: '06:15',
};

const record: LegworkRecord = {
  ...emptyRecord,
  garments: [aGarment(), aGarment({ id: 'g2', name: 'Class 2', legs: 'left' })],
  namedShifts: [late, night],
};
const worn: LegworkRecord = {
  ...record,
  wear: [{ id: 'w1', garmentId: 'g1', legs: 'both', on: '2026-11-29T13:00:00+01:00[Europe/Berlin]' }],
};

function contextIn(language: Language, changed: Partial<IntentContext> = {}): IntentContext {
  const catalogue: Readonly<Record<string, string>> = catalogues[language];
  return {
    ...{ record, now, calendar: calendarWords(locales[language]) },
    words: paletteWords((id) => catalogue[id] ?? id),
    ...changed,
  };
}

/** What is asked for, short: `dayOff 2026-11-28`. */
function asked(text: string, language: Language, changed: Partial<IntentContext> = {}): readonly string[] {
  return intentsOf(text, contextIn(language, changed)).map((intent) => {
    if (intent.kind === 'goTo') return `goTo ${intent.date}`;
    if (intent.kind === 'dayOff') return `${intent.reason ?? 'dayOff'} ${intent.date}`;
    if (intent.kind === 'takeOff') return `takeOff ${intent.at.slice(0, 16)}`;
    if (intent.kind === 'putOn') return `putOn ${intent.garment.id} ${intent.at.slice(0, 16)}`;
    const { start, standingMinutes } = intent.shift;
    return `${intent.named.name} ${start.slice(0, 16)} ${standingMinutes}`;
  });
}

describe('a day', () => {
  it.each<[Language, string, string]>([
    ['en', '12 nov', '2026-11-12'],
    ['en', 'Nov 12th', '2026-11-12'],
    ['en', '12/11', '2026-11-12'],
    ['en', '2026-11-03', '2026-11-03'],
    ['en', '12 november 2025', '2025-11-12'],
    ['en', 'yesterday', '2026-11-28'],
    ['en', 'day before yesterday', '2026-11-27'],
    ['en', 'today', '2026-11-29'],
    ['en', 'monday', '2026-11-23'],
    ['en', 'sunday', '2026-11-29'],
    ['en', 'last sunday', '2026-11-22'],
    ['de', '12. November', '2026-11-12'],
    ['de', '12.11.', '2026-11-12'],
    ['de', '12.11.25', '2025-11-12'],
    ['de', 'gestern', '2026-11-28'],
    ['de', 'vorgestern', '2026-11-27'],
    ['de', 'letzten Montag', '2026-11-23'],
    ['de', '3 März', '2026-03-03'],
    ['fr', '12 novembre', '2026-11-12'],
    ['fr', '1er février', '2026-02-01'],
    ['fr', '3 fevr', '2026-02-03'],
    ['fr', 'hier', '2026-11-28'],
    ['fr', 'aujourd’hui', '2026-11-29'],
    ['fr', 'avant-hier', '2026-11-27'],
    ['es', '12 de noviembre', '2026-11-12'],
    ['es', 'el miercoles', '2026-11-25'],
    ['es', 'anteayer', '2026-11-27'],
  ])('is gone to: %s, %s', (language, text, date) => {
    expect(asked(text, language)).toEqual([`goTo ${date}`]);
  });

  it('without its year is of this year or the last, and never ahead', () => {
    expect(asked('30 nov', 'en')).toEqual(['goTo 2025-11-30']);
    expect(asked('29 feb', 'en')).toEqual([]);
    expect(asked('tomorrow', 'en')).toEqual([]);
    expect(asked('30 nov 2026', 'en')).toEqual([]);
  });

  it('in digits is read as the reader writes dates', () => {
    const calendar = calendarWords('en-US');
    expect(asked('11/12', 'en', { calendar })).toEqual(['goTo 2026-11-12']);
    expect(asked('12.11.', 'en', { calendar })).toEqual(['goTo 2026-11-12']);
  });

  it.each([
    '',
    ' ',
    '12',
    '31 nov',
    '0 nov',
    '32/1',
    '12/13',
    'may',
    'ju 3',
    '12 nov x',
    '12 nov 99999',
    '5.4',
  ])('is not read out of %j', (text) => {
    expect(asked(text, 'en')).toEqual([]);
  });
});

describe('a day off', () => {
  it.each<[Language, string, string]>([
    ['en', 'day off yesterday', 'dayOff 2026-11-28'],
    ['en', 'yesterday day off', 'dayOff 2026-11-28'],
    ['en', 'Holiday', 'vacation 2026-11-29'],
    ['en', 'sick on 12 nov', 'ill 2026-11-12'],
    ['en', 'day off tomorrow', 'dayOff 2026-11-30'],
    ['de', 'frei gestern', 'dayOff 2026-11-28'],
    ['de', 'Freier Tag am Montag', 'dayOff 2026-11-23'],
    ['de', 'Urlaub morgen', 'vacation 2026-11-30'],
    ['de', 'krank', 'ill 2026-11-29'],
    ['fr', 'congé hier', 'vacation 2026-11-28'],
    ['fr', 'jour de repos', 'dayOff 2026-11-29'],
    ['fr', 'formation le 12 novembre', 'training 2026-11-12'],
    ['es', 'día libre ayer', 'dayOff 2026-11-28'],
    ['es', 'vacaciones mañana', 'vacation 2026-11-30'],
  ])('is asked for: %s, %s', (language, text, said) => {
    expect(asked(text, language).slice(0, 1)).toEqual([said]);
  });

  it('of a day without its year may lie ahead: the nearer one comes first', () => {
    expect(asked('vacation 12 dec', 'en')).toEqual(['vacation 2026-12-12', 'vacation 2025-12-12']);
  });

  it('is not offered where a shift is logged, where it stands already, or where the rest is not understood', () => {
    const logged = { ...record, shifts: [aShiftOn('2026-11-28')], daysOff: [{ date: '2026-11-27' }] };
    expect(asked('day off yesterday', 'en', { record: logged })).toEqual([]);
    expect(asked('day off 27 nov', 'en', { record: logged })).toEqual([]);
    expect(asked('sick 27 nov', 'en', { record: logged })).toEqual(['ill 2026-11-27']);
    expect(asked('day off yesterday perhaps', 'en')).toEqual([]);
    expect(asked('day offf', 'en')).toEqual([]);
  });
});

describe('stockings', () => {
  it.each<[Language, string]>([
    ['en', 'stockings off'],
    ['en', 'took off my socks'],
    ['de', 'Strümpfe aus'],
    ['de', 'strumpfe ausziehen'],
    ['fr', 'bas retirés'],
    ['fr', 'enlever les bas'],
    ['es', 'quitar las medias'],
    ['es', 'medias fuera'],
  ])('come off: %s, %s', (language, text) => {
    expect(asked(text, language, { record: worn })).toEqual(['takeOff 2026-11-29T21:40']);
    expect(asked(text, language)).toEqual([]);
  });

  it.each<[Language, string]>([
    ['en', 'stockings on'],
    ['de', 'Strümpfe an'],
    ['fr', 'mettre les bas'],
    ['es', 'medias puestas'],
  ])('go on: %s, %s', (language, text) => {
    expect(asked(text, language)).toEqual(['putOn g1 2026-11-29T21:40', 'putOn g2 2026-11-29T21:40']);
    expect(asked(text, language, { record: worn })).toEqual(['putOn g2 2026-11-29T21:40']);
  });

  it('at a time mean the last such time; those on for less stay on', () => {
    expect(asked('stockings off at 9 pm', 'en', { record: worn })).toEqual(['takeOff 2026-11-29T21:00']);
    expect(asked('stockings off 12:30', 'en', { record: worn })).toEqual([]);
    expect(asked('stockings on 22:15', 'en')[0]).toBe('putOn g1 2026-11-28T22:15');
    expect(asked('stockings off 25:00', 'en', { record: worn })).toEqual([]);
    expect(asked('stockings off 6', 'en', { record: worn })).toEqual([]);
  });

  it('are chosen by name; the last worn comes first; one that is worn out is not offered', () => {
    expect(asked('stockings on class 2', 'en')).toEqual(['putOn g2 2026-11-29T21:40']);
    const former = { ...record, wear: [aWear({ garmentId: 'g2' })] };
    expect(asked('stockings on', 'en', { record: former })[0]).toBe('putOn g2 2026-11-29T21:40');
    const retired = { ...record, garments: [aGarment({ retiredOn: '2026-11-01' })] };
    expect(asked('stockings on', 'en', { record: retired })).toEqual([]);
  });

  it('that were forgotten came off with the shift, or now', () => {
    const forgotten: LegworkRecord = {
      ...record,
      wear: [{ ...aWear({ on: '2026-11-28T08:00:00+01:00[Europe/Berlin]' }), off: undefined }],
      shifts: [aShiftOn('2026-11-28')],
    };
    expect(asked('stockings off', 'en', { record: forgotten })).toEqual([
      'takeOff 2026-11-28T16:00',
      'takeOff 2026-11-29T21:40',
    ]);
  });
});

describe('a named shift', () => {
  it.each([
    ['late 5h40', 'Late 2026-11-29T13:30 340'],
    ['5:40 late', 'Late 2026-11-29T13:30 340'],
    ['Late', 'Late 2026-11-29T13:30 300'],
    ['l 5', 'Late 2026-11-29T13:30 300'],
    ['late 5 h 40 min yesterday', 'Late 2026-11-28T13:30 340'],
    ['late 12 nov 340 min', 'Late 2026-11-12T13:30 340'],
    ['fruh nacht', 'Früh Nacht 2026-11-28T21:00 300'],
    ['n1 4h', 'Früh Nacht 2026-11-28T21:00 240'],
  ])('is logged with %s', (text, said) => {
    expect(asked(text, 'en')).toEqual([said]);
  });

  it('is never one that has not begun, that is logged, or that cannot have been stood so long', () => {
    expect(asked('late today', 'en', { now: '2026-11-29T10:00:00+01:00[Europe/Berlin]' })).toEqual([]);
    expect(asked('late', 'en', { now: '2026-11-29T14:00:00+01:00[Europe/Berlin]' })).toEqual([
      'Late 2026-11-28T13:30 300',
    ]);
    expect(asked('late 9h', 'en')).toEqual([]);
    expect(asked('late at night', 'en')).toEqual([]);
    const logged = { ...record, shifts: [aShiftOn('2026-11-29')] };
    expect(asked('late today', 'en', { record: logged })).toEqual([]);
    expect(asked('late', 'en', { record: logged })).toEqual(['Late 2026-11-28T13:30 300']);
  });
});

describe('doing it', () => {
  const done = (text: string, before: LegworkRecord): LegworkRecord => {
    const [intent] = intentsOf(text, contextIn('en', { record: before }));
    if (intent === undefined || intent.kind === 'goTo') throw new Error(`Nothing is done by ${text}.`);
    let made = 0;
    const newId = (): string => {
      made += 1;
      return `new-${made}`;
    };
    return applyChanges(before, changesOfIntent(intent, before, newId)).record;
  };

  it('logs a shift with its stocking, in place of a day off', () => {
    const after = done('late 5h40', { ...record, daysOff: [{ date: '2026-11-29' }] });
    expect(after.daysOff).toEqual([]);
    expect(after.shifts).toMatchObject([
      { id: 'new-1', standingMinutes: 340, walkingMinutes: 90, longestStandMinutes: 80 },
    ]);
    expect(after.wear).toMatchObject([{ garmentId: 'g1', shiftId: 'new-1', legs: 'both' }]);
  });

  it('keeps walking and the longest stand within a shorter or longer standing', () => {
    expect(done('late 1h', record).shifts).toMatchObject([{ longestStandMinutes: 60, walkingMinutes: 90 }]);
    expect(done('late 8h', record).shifts).toMatchObject([{ longestStandMinutes: 80, walkingMinutes: 30 }]);
  });

  it('takes off what is still on, and puts on for the legs that it is kept for', () => {
    expect(done('stockings off', worn).wear).toMatchObject([{ id: 'w1', off: now }]);
    expect(done('stockings on class 2', record).wear).toMatchObject([
      { garmentId: 'g2', legs: 'left', on: now },
    ]);
    const [intent] = intentsOf('stockings off', contextIn('en', { record: worn }));
    const meanwhile = { ...worn, wear: worn.wear.map((each) => ({ ...each, off: now })) };
    expect(intent?.kind === 'takeOff' && changesOfIntent(intent, meanwhile, () => 'x')).toEqual([]);
  });

  it('takes off what was put on this minute as if it was never on, like Today', () => {
    const on = '2026-11-29T21:39:30+01:00[Europe/Berlin]';
    const justOn = { ...worn, wear: worn.wear.map((each) => ({ ...each, on })) };
    expect(done('stockings off', justOn).wear).toEqual([]);
  });

  it('is said before with its date, with the year of another one', () => {
    const said = (text: string): string => {
      const [intent] = intentsOf(text, contextIn('en', { record: worn }));
      const t = (id: string, values = {}) => `${id} ${Object.values(values).join(' | ')}`;
      return intent === undefined ? '' : intentInWords(intent, { t, today: '2026-11-29', record: worn });
    };
    expect(said('day off yesterday')).toBe('palette.dayOff none | Sat, Nov 28');
    expect(said('30 nov')).toBe('palette.goTo Sun, Nov 30, 2025');
    expect(said('stockings off')).toMatch(/^palette.takeOff Knee, black \| /);
    expect(said('late 5h40')).toMatch(/^palette.with palette.shift Late \| .* \| 5 h 40 min \| Knee, black$/);
  });
});
