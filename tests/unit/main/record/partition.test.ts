import { describe, expect, it } from 'vitest';
import { profileName } from '#main/record/layout.ts';
import { draftOfPartition, emptyPartition } from '#main/record/partition.ts';
import { aNamedShift } from '../../../support/entries.ts';

describe('a draft of a file', () => {
  it('counts what is deleted, but not what the same batch puts back', () => {
    const filled = draftOfPartition(emptyPartition(profileName));
    for (const id of ['e', 'l', 'n']) filled.set('namedShift', id, aNamedShift({ id }));
    const draft = draftOfPartition(filled.done());
    for (const id of ['e', 'l', 'n']) draft.remove('namedShift', id, true);
    for (const id of ['n', 'e']) draft.set('namedShift', id, aNamedShift({ id }));
    const { deletedCount, lists } = draft.done();
    expect(deletedCount).toBe(1);
    expect([...(lists.namedShift?.keys() ?? [])]).toEqual(['n', 'e']);
  });
});
