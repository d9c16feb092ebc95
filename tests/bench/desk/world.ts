/** The works of the bench: ten thousand workers in fifty departments, each split by pattern, over two years. */
import path from 'node:path';
import { envelopeEnding } from '#shared/desk/envelope.ts';
import type { MadeUpGroup, MadeUpWorld } from '#shared/desk/made-up-workers.ts';
import type { DeskWords } from '#shared/desk/sheet.ts';

export const bigSize = { workers: 10_000, weeks: 104 } as const;
export type Size = { readonly workers: number; readonly weeks: number };

/** All of the weeks may be closed on this day. */
export const today = '2026-11-30';
/** The last week that may be closed. */
export const lastWeek = '2026-W46';
const departmentCount = 50;
const patterns = ['days', 'nights', 'rotating'] as const;

const departmentName = (at: number): string => `Department ${String(at + 1).padStart(2, '0')}`;

export const words: DeskWords = {
  ...{ deskName: 'Bench', employer: 'Bench works', contact: 'bench', purpose: 'To be timed' },
  ...{ retentionWeeks: 104, threshold: 11 },
  departments: Array.from({ length: departmentCount }, (_, at) => ({
    name: departmentName(at),
    splitByPattern: true,
  })),
};

export function world({ workers, weeks }: Size, firstWeek: string): MadeUpWorld {
  const groups = words.departments.flatMap(({ name }, at) =>
    patterns.map(
      (pattern, of): MadeUpGroup => ({
        group: { department: name, pattern },
        people: 0,
        standingMinutes: 180 + ((at * 37 + of * 61) % 160),
        longestStandMinutes: 30 + ((at * 13 + of * 17) % 60),
      }),
    ),
  );
  const each = Math.floor(workers / groups.length);
  const more = workers - each * groups.length;
  return {
    ...{ firstWeek, weeks },
    groups: groups.map((group, at) => ({ ...group, people: each + (at < more ? 1 : 0) })),
  };
}

export const envelopeFile = (folder: string, number: number): string =>
  path.join(folder, `${String(number).padStart(5, '0')}${envelopeEnding}`);
