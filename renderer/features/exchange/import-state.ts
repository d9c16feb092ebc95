/** Where the bringing in of a file stands. Pure: import-file.ts does what it says. */
import type { Answers } from '#shared/exchange/asked.ts';
import type { Question } from '#shared/exchange/found.ts';
import type { Preview, PreviewResult } from '#shared/exchange/preview.ts';
import { type Choices, noChoices } from '#shared/exchange/proposal.ts';
import type { RefusedReason } from '#shared/exchange/refused.ts';
import type { LocalizedMessage } from '../../messages/localized-message.ts';

/** Bytes, of all. */
export type Part = { readonly done: number; readonly size: number };

/** A file that has been previewed, and what the person has said about it so far. */
export type Shown = {
  readonly step: 'shown';
  readonly name: string;
  readonly preview: Preview;
  readonly answers: Answers;
  readonly choices: Choices;
  /** Every question that the file has asked, answered or not: an answer can be given again. */
  readonly asked: readonly Question[];
  readonly isBusy: boolean;
  /** What has happened since, such as a change of the diary. */
  readonly note: LocalizedMessage | null;
};

export type ImportState =
  | { readonly step: 'idle'; readonly note: LocalizedMessage | null }
  | { readonly step: 'sending'; readonly name: string; readonly part: Part }
  | { readonly step: 'reading'; readonly name: string; readonly part: Part }
  | { readonly step: 'refused'; readonly name: string; readonly reason: RefusedReason }
  | { readonly step: 'failed'; readonly name: string; readonly reason: LocalizedMessage }
  | Shown
  | {
      readonly step: 'done';
      readonly name: string;
      readonly importId: string;
      readonly count: number;
    };

export const idle: ImportState = { step: 'idle', note: null };

/** A later form of the same question replaces the former one: an answer may change its example. */
function askedWith(asked: readonly Question[], preview: Preview): readonly Question[] {
  const zone: readonly Question[] = preview.warnings.some(({ kind }) => kind === 'zone-taken')
    ? [{ kind: 'zone' }]
    : [];
  const byKind = new Map([...asked, ...zone, ...preview.questions].map((each) => [each.kind, each]));
  return [...byKind.values()];
}

/** What a preview was asked with. */
export type Asked = Pick<Shown, 'answers' | 'choices' | 'asked' | 'note'>;

/** What a preview makes of the state. */
export function previewed(
  { name, answers, choices, asked, note }: Asked & Pick<Shown, 'name'>,
  { preview, refused }: PreviewResult,
): ImportState {
  if (preview === null) return { step: 'refused', name, reason: refused };
  const shown = { name, preview, answers, choices, note };
  return { step: 'shown', ...shown, asked: askedWith(asked, preview), isBusy: false };
}

export const firstAnswers = (zone: string): Answers => ({ zone, isZoneConfirmed: false });
export const firstChoices = noChoices;

/** What a press would do. */
export type Offer =
  /** `gone`: planned shifts that go at the same time. */
  | { readonly kind: 'bring-in'; readonly count: number; readonly gone: number }
  | { readonly kind: 'remove-gone'; readonly count: number }
  | { readonly kind: 'questions' }
  /** The diary holds all of it. */
  | { readonly kind: 'same' }
  /** Another choice would change something. */
  | { readonly kind: 'as-chosen' }
  | { readonly kind: 'nothing' };

export function offerOf({ preview, choices }: Pick<Shown, 'preview' | 'choices'>): Offer {
  if (preview.questions.length > 0) return { kind: 'questions' };
  const count = preview.added.count + preview.replaced.count;
  const gone = choices.removesGone ? preview.gone.count : 0;
  if (count > 0) return { kind: 'bring-in', count, gone };
  if (gone > 0) return { kind: 'remove-gone', count: gone };
  const couldChange =
    preview.movement.count + preview.kept.count + preview.gone.count + preview.asks.length > 0;
  if (preview.same > 0 && preview.kept.count + preview.gone.count === 0) return { kind: 'same' };
  return { kind: couldChange ? 'as-chosen' : 'nothing' };
}
