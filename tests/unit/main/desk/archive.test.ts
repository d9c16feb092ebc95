import { describe, expect, it } from 'vitest';
import { zipOf } from '#main/exchange/zip.ts';
import { deskFolders, makeDesk, openDeskTest } from '../../../support/desk.ts';

const passphrase = 'a passphrase of the diary';

describe('an archive of envelopes', () => {
  it('is handed over to an open desk while the diary is locked, and to nobody once the desk is locked, too', async () => {
    const opened = await openDeskTest(await deskFolders());
    const { desk, exchange, vault } = opened.api;
    const made = await vault.newRecoveryCode(passphrase);
    await vault.turnOn(passphrase, made?.recoveryCode ?? '');
    await makeDesk(opened.api);
    await vault.lock();

    const id = await exchange.begin('monday.zip');
    const archive = await zipOf([{ name: 'one.legwork-envelope', text: 'no envelope' }]);
    await exchange.push(id, archive.toString('base64'));
    const { files } = await desk.takeInArchive(id);
    expect(files).toEqual([
      { name: 'one.legwork-envelope', verdict: { kind: 'refused', why: 'no-envelope' } },
    ]);

    await desk.lock();
    await expect(exchange.begin('monday.zip')).rejects.toThrow('locked');
    await expect(exchange.push(id, '')).rejects.toThrow('locked');
  });
});
