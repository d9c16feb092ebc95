/** The sheet and the poster on paper, each with its button. */
import type { DeskSheet, Fingerprint } from '#shared/desk/sheet.ts';

export type DeskPaperProps = { readonly sheet: DeskSheet; readonly fingerprint: Fingerprint };

export const DeskPaper = (_: DeskPaperProps) => null;
