import { describe, expect, it } from 'vitest';
import {
  periodFault,
  periodOf,
  type RequestContext,
  requestOf,
} from '#renderer/features/report/report-request.ts';
import type { ReportDraft } from '#renderer/state/report-draft.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { reportRequestSchema } from '#shared/report/request.ts';
import { aTreatment } from '../../../support/strict-entries.ts';

const draft: ReportDraft = {
  ...{ kind: 'doctor', range: '28', from: '', to: '', parts: ['strip'] },
  ...{ name: ' Maria ', birthDate: '', question: '', treatmentId: null, weekFrom: null },
};

const context: RequestContext = {
  ...{ record: emptyRecord, today: '2026-03-10', isTodayLogged: false },
  ...{ language: 'en', locale: 'en-GB-u-hc-h23', lengthUnit: 'cm', weeks: ['2026-03-02', '2026-02-23'] },
};

describe('the period of a report', () => {
  it('ends yesterday, or today once today is logged', () => {
    expect(periodOf(draft, context)).toEqual({ from: '2026-02-10', to: '2026-03-09' });
    expect(periodOf(draft, { ...context, isTodayLogged: true })).toEqual({
      from: '2026-02-11',
      to: '2026-03-10',
    });
    expect(periodOf({ ...draft, range: '365' }, context)).toEqual({ from: '2025-03-10', to: '2026-03-09' });
  });

  it('has the dates that were typed', () => {
    const typed = { ...draft, range: 'other', from: '2026-01-05', to: '2026-01-09' } as const;
    expect(periodOf(typed, context)).toEqual({ from: '2026-01-05', to: '2026-01-09' });
  });

  it('is refused if it ends before it begins, or is longer than 100 years', () => {
    expect(periodFault({ from: '2026-03-02', to: '2026-03-01' })).toBe('report.periodWrong');
    expect(periodFault({ from: '1900-01-01', to: '2026-03-01' })).toBe('report.periodLong');
    expect(periodFault({ from: '2026-03-01', to: '2026-03-01' })).toBeNull();
  });
});

describe('the request of a report', () => {
  const treated = { ...context, record: { ...emptyRecord, treatments: [aTreatment()] } };

  it.each(['doctor', 'safety', 'treatment', 'week-sheet', 'your-week'] as const)(
    'is one that the services take: %s',
    (kind) => {
      const request = requestOf({ ...draft, kind }, treated);
      expect(reportRequestSchema.safeParse(request).error).toBeUndefined();
    },
  );

  it('is none without the treatment that it is about, and none with too long a text', () => {
    expect(requestOf({ ...draft, kind: 'treatment' }, context)).toBeNull();
    expect(requestOf({ ...draft, name: 'x'.repeat(121) }, context)).toBeNull();
  });

  it('of the safety report carries neither birth date nor question', () => {
    const asked = { ...draft, kind: 'safety', birthDate: '1979', question: 'May I?' } as const;
    const request = requestOf(asked, context);
    expect(JSON.stringify(request)).not.toMatch(/1979|May I/);
  });

  it('is of the last whole week unless another one is chosen', () => {
    const week = { ...draft, kind: 'your-week' } as const;
    expect(requestOf(week, context)).toMatchObject({ from: '2026-03-02' });
    expect(requestOf({ ...week, weekFrom: '2026-02-23' }, context)).toMatchObject({ from: '2026-02-23' });
    expect(requestOf({ ...week, weekFrom: '2020-01-06' }, context)).toMatchObject({ from: '2026-03-02' });
    expect(requestOf(week, { ...context, weeks: [] })).toBeNull();
  });
});
