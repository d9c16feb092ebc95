/**
 * What is chosen and typed for a report, in the page's memory alone: name, birth date and question go to no file and to no
 * service but the one that makes the report. They are forgotten with the diary that they were typed beside.
 */
import { create } from 'zustand';
import type { ReportKind } from '#shared/report/document.ts';
import { type DoctorPart, doctorParts } from '#shared/report/request.ts';
import { useRecord } from './record.ts';

export const reportRanges = ['28', '91', '365', 'other'] as const;
export type ReportRange = (typeof reportRanges)[number];

export type ReportDraft = {
  readonly kind: ReportKind;
  readonly range: ReportRange;
  /** The dates of another range; empty until typed. */
  readonly from: string;
  readonly to: string;
  readonly parts: readonly DoctorPart[];
  readonly name: string;
  readonly birthDate: string;
  readonly question: string;
  /** Null means the latest. */
  readonly treatmentId: string | null;
  /** The first date of the week; null means the last whole week. */
  readonly weekFrom: string | null;
};

const blank: ReportDraft = {
  ...{ kind: 'doctor', range: '28', from: '', to: '', parts: doctorParts },
  ...{ name: '', birthDate: '', question: '', treatmentId: null, weekFrom: null },
};

type Kept = { readonly diary: string | null; readonly draft: ReportDraft };

const useKept = create<Kept>()(() => ({ diary: null, draft: blank }));

const draftOf = ({ diary, draft }: Kept, open: string | null): ReportDraft =>
  diary === open ? draft : blank;

/** Changes the draft of the open diary. */
export function changeReport(changed: Partial<ReportDraft>): void {
  const { diary } = useRecord.getState();
  useKept.setState((kept) => ({ diary, draft: { ...draftOf(kept, diary), ...changed } }));
}

export function useReportDraft(): ReportDraft {
  const kept = useKept();
  const diary = useRecord((state) => state.diary);
  return draftOf(kept, diary);
}

// Another diary, or none: a locked one keeps nothing that was typed beside it.
useRecord.subscribe(({ diary }, before) => {
  if (diary !== before.diary) useKept.setState({ diary, draft: blank });
});
