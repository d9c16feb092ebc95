/** The drafts of a worker's group and sending, and what is said of them. */
import { describe, expect, it } from 'vitest';
import {
  asksPattern,
  firstGroupDraft,
  groupFaultOf,
  groupOfDraft,
  presentGroup,
  weeksToChooseFrom,
} from '#renderer/features/hand-over/group-draft.ts';
import { firstSendingDraft, toggled, withinOffered } from '#renderer/features/hand-over/sending-draft.ts';
import {
  groupInWords,
  sendingInWords,
  slipInWords,
  weekInWords,
} from '#renderer/features/hand-over/words.ts';
import type { Translate } from '#renderer/messages/use-messages.ts';
import type { Sending } from '#shared/desk/hand-over.ts';
import type { DeskSheet } from '#shared/desk/sheet.ts';
import { handOver } from '#shared/messages/en/hand-over.ts';
import { sentWeek } from '../../../support/desk/envelopes.ts';
import { formatted } from '../../../support/messages.ts';

const t: Translate = (id, values = {}) => formatted(handOver[id as keyof typeof handOver], 'en', values);

const sheet = {
  firstWeek: '2026-W05',
  departments: [
    { name: 'Kitchen', splitByPattern: false },
    { name: 'Ward', splitByPattern: true },
  ],
} as unknown as DeskSheet;

const sending = (changes: Partial<Sending> = {}): Sending => ({
  ...{ sequence: 1, issued: '2026-03-02', hasHeaviness: false },
  weeks: [{ from: '2026-W08', to: '2026-W09' }],
  ...changes,
});

describe('which weeks are ticked at first', () => {
  const offered = ['2026-W07', '2026-W08', '2026-W09', '2026-W10'];

  it('are all of them before the first envelope, without heaviness', () => {
    expect(firstSendingDraft([], offered)).toEqual({ weeks: offered, ticksHeaviness: false });
  });

  it('are those of the last envelope, and those that were not over when it was made', () => {
    const last = sending({ hasHeaviness: true });
    expect(firstSendingDraft([sending({ weeks: null }), last], offered)).toEqual({
      weeks: ['2026-W08', '2026-W09', '2026-W10'],
      ticksHeaviness: true,
    });
  });

  it('leave out what was left out, also where it is newer than what was sent', () => {
    const last = sending({ weeks: [{ from: '2026-W07', to: '2026-W07' }] });
    expect(firstSendingDraft([last], offered).weeks).toEqual(['2026-W07', '2026-W10']);
  });

  it('are none after a withdrawal', () => {
    expect(firstSendingDraft([sending(), sending({ weeks: null })], offered).weeks).toEqual([]);
  });

  it('change one by one, and never hold a week that is not offered', () => {
    const draft = { weeks: ['2026-W09', '2026-W01'], ticksHeaviness: true };
    expect(withinOffered(draft, offered)).toEqual({ weeks: ['2026-W09'], ticksHeaviness: true });
    expect(toggled(draft, '2026-W09').weeks).toEqual(['2026-W01']);
    expect(toggled(draft, '2026-W08').weeks).toEqual(['2026-W09', '2026-W01', '2026-W08']);
  });
});

describe('a group', () => {
  const none = { sheet, groups: [] };
  const nights = {
    sheet,
    groups: [{ from: '2026-W06', group: { department: 'Ward', pattern: 'nights' } as const }],
  };

  it('begins with nothing chosen, from the desk’s first week on', () => {
    const draft = firstGroupDraft(none, '2026-W10');
    expect(draft).toEqual({ department: null, pattern: null, from: '2026-W05' });
    expect(groupFaultOf(sheet, draft)).toBe('missing');
    expect(groupFaultOf(sheet, { ...draft, department: 'Ward' })).toBe('missingPattern');
    expect(groupFaultOf(sheet, { ...draft, department: 'Kitchen' })).toBeNull();
  });

  it('begins with the only department that there is', () => {
    const only = { ...sheet, departments: sheet.departments.slice(0, 1) };
    expect(firstGroupDraft({ sheet: only, groups: [] }, '2026-W10').department).toBe('Kitchen');
  });

  it('changes from the present week on', () => {
    expect(firstGroupDraft(nights, '2026-W10')).toEqual({
      ...{ department: 'Ward', pattern: 'nights', from: '2026-W10' },
    });
  });

  it('has a pattern only where the department is split', () => {
    const draft = { ...firstGroupDraft(nights, '2026-W10'), department: 'Kitchen' };
    expect(asksPattern(sheet, draft)).toBe(false);
    expect(groupOfDraft(sheet, draft)).toEqual({ department: 'Kitchen' });
  });

  it('is none if the sheet has it no more', () => {
    expect(presentGroup(nights, '2026-W10')).toEqual({ department: 'Ward', pattern: 'nights' });
    const merged = { ...sheet, departments: [{ name: 'Ward', splitByPattern: false }] };
    expect(presentGroup({ ...nights, sheet: merged }, '2026-W10')).toBeNull();
  });

  it('can be chosen from each week with figures, newest first, and from none before the desk’s first', () => {
    const offered = [sentWeek('2026-W01'), sentWeek('2026-W07')];
    expect(weeksToChooseFrom(sheet, offered, '2026-W10')).toEqual(['2026-W10', '2026-W07', '2026-W05']);
  });
});

describe('in words', () => {
  it('a week says every figure that is sent, and heaviness only where it is ticked', () => {
    const week = sentWeek('2026-W08', { heaviness: 2.5, overLimitShare: 0.35 });
    const [days, figures, ...more] = weekInWords(week, false, t);
    expect(days).toBe('Kitchen. 5 days logged, 4 of them with a shift.');
    for (const said of ['4 h 15 min', '40 min', '1 h', '4.1 load-hours', '35 %']) {
      expect(figures?.replaceAll('\u00a0', ' ')).toContain(said);
    }
    expect(more).toEqual([]);
    expect(weekInWords(week, true, t).at(-1)).toBe('Heaviness of the evenings: 2.5 of 10.');
    expect(weekInWords({ ...week, heaviness: null }, true, t).at(-1)).toMatch(/^No heaviness/);
  });

  it('an envelope says its weeks, from the first to the last', () => {
    const runs = [
      { from: '2026-W05', to: '2026-W06' },
      { from: '2026-W09', to: '2026-W09' },
    ];
    expect(sendingInWords(sending({ weeks: runs, hasHeaviness: true }), t)).toMatch(
      /^3 weeks, January 26.*March 1, 2026, with heaviness$/,
    );
    expect(sendingInWords(sending({ weeks: [] }), t)).toBe('no week');
    expect(sendingInWords(sending({ weeks: null }), t)).toBe('Withdrawal');
  });

  it('a group and a slip are read as they are said', () => {
    expect(groupInWords({ department: 'Ward', pattern: 'rotating' }, t)).toBe('Ward, rotating shifts');
    expect(slipInWords('00457832')).toBe('0045\u00a07832');
  });
});
