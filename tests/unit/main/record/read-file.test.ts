import { describe, expect, it } from 'vitest';
import { parseEntryFile } from '#main/record/read-file.ts';
import { defaultSettings } from '#shared/record/settings.ts';
import { type ProfileFile, storedVersion } from '#shared/record/stored-files.ts';
import { aGarment } from '../../../support/entries.ts';

const withGarments = (...garments: ProfileFile['garments']): string =>
  JSON.stringify({
    format: 'legwork-profile',
    ...{ version: storedVersion, revision: 1, deletedCount: 0, revisions: {} },
    ...{ person: null, settings: defaultSettings, askedFirst: null, liveShift: null },
    rota: { from: '2026-03-02', days: [null, null], exceptions: [] },
    garments,
    ...{ namedShifts: [], desks: [] },
  } satisfies ProfileFile);

describe('a profile with a rota', () => {
  it('is whole with each garment once', () => {
    expect(parseEntryFile('profile', withGarments(aGarment())).kind).toBe('whole');
  });

  it('is damaged with one garment twice: the rota is no entry of the list', () => {
    expect(parseEntryFile('profile', withGarments(aGarment(), aGarment())).kind).toBe('damaged');
  });
});
