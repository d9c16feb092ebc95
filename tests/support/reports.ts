/** Requests of reports for tests; a test says only what matters to it. */
import { doctorParts, type ReportRequest, type RequestOf } from '#shared/report/request.ts';

const written: Pick<ReportRequest, 'language' | 'locale' | 'lengthUnit' | 'identity'> = {
  language: 'en',
  locale: 'en-GB',
  lengthUnit: 'cm',
  identity: { name: '', birthDate: '' },
};

export const doctorRequest = (changed: Partial<RequestOf<'doctor'>> = {}): RequestOf<'doctor'> => ({
  ...written,
  kind: 'doctor',
  period: { from: '2026-02-10', to: '2026-03-09' },
  parts: [...doctorParts],
  question: '',
  ...changed,
});

export const safetyRequest = (changed: Partial<RequestOf<'safety'>> = {}): RequestOf<'safety'> => ({
  ...written,
  kind: 'safety',
  period: { from: '2026-02-10', to: '2026-03-09' },
  ...changed,
});

export const treatmentRequest = (changed: Partial<RequestOf<'treatment'>> = {}): RequestOf<'treatment'> => ({
  ...written,
  kind: 'treatment',
  treatmentId: 'left-2026',
  ...changed,
});

export const weekSheetRequest = (
  changed: Partial<RequestOf<'week-sheet'>> = {},
): RequestOf<'week-sheet'> => ({ ...written, kind: 'week-sheet', treatmentId: 'left-2026', ...changed });

export const yourWeekRequest = (changed: Partial<RequestOf<'your-week'>> = {}): RequestOf<'your-week'> => ({
  ...written,
  kind: 'your-week',
  from: '2026-03-02',
  ...changed,
});
