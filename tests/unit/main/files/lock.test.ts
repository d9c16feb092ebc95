import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockFolder } from '#main/files/lock.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

// The socket file of macOS can be tried on any Unix.
describe.each(process.platform === 'win32' ? (['win32'] as const) : (['linux', 'darwin'] as const))(
  'the lock of a folder, as on %s',
  (platform) => {
    it.skipIf(platform === 'linux' && process.platform !== 'linux')('is held by one at a time', async () => {
      const folder = await tempFolder();
      const first = await lockFolder(folder, { platform });
      await expect(lockFolder(folder, { platform })).rejects.toThrow(/already open/);
      await first.release();
      await (await lockFolder(folder, { platform })).release();
    });

    it.skipIf(platform === 'linux' && process.platform !== 'linux')(
      'is the same by another path',
      async () => {
        const folder = await tempFolder();
        const alias = path.join(await tempFolder(), 'alias');
        await symlink(folder, alias);
        const first = await lockFolder(folder, { platform });
        await expect(lockFolder(alias, { platform })).rejects.toThrow(/already open/);
        await first.release();
      },
    );
  },
);
