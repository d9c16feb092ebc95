/** What a victim at a desk is told, and what it says. */
import type { Services } from '#shared/contract/contract.ts';
import type { DeskSetup } from '#shared/desk/view.ts';
import type { GivenEnvelope } from '../../support/desk-workers.ts';

type Desk = Services['desk'];

export type DeskOperation =
  | { readonly kind: 'make'; readonly setup: DeskSetup }
  | { readonly kind: 'take-in'; readonly files: readonly GivenEnvelope[] }
  | { readonly kind: 'close'; readonly week: string }
  | { readonly kind: 'compare'; readonly request: Parameters<Desk['compare']>[0] }
  | { readonly kind: 'rotate' }
  | { readonly kind: 'restore'; readonly id: string; readonly folder: string }
  | { readonly kind: 'backup' }
  | { readonly kind: 'erase' };

/** A data folder and a desk's folder, as `data` and `desk` below it. */
export type DeskOrder =
  | {
      readonly root: string;
      readonly operation: DeskOperation;
      /** Dies at this call that changes the disk; null to live. */
      readonly dieAt: number | null;
    }
  | {
      /** One case after another of a disk that is full from some call on, each in a copy of the template beside `root`. */
      readonly root: string;
      readonly operation: DeskOperation;
      readonly template: string;
    };

export type DeskLine =
  | { readonly at: 'done' }
  | { readonly at: 'refused'; readonly message: string; readonly isForUser: boolean }
  | { readonly at: 'calls'; readonly count: number }
  /** One case of a full disk is over. */
  | {
      readonly at: 'case';
      readonly root: string;
      readonly wasAcknowledged: boolean;
      readonly fault: string | null;
    };
