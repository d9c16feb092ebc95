/** Puts a double of Electron in the place of `electron`, for the modules that a unit test imports. */
import { vi } from 'vitest';
import type { ElectronDouble } from './electron-double.ts';

/** Makes every module that is imported from now on get this double as `electron`, each module anew. */
export function standIn(double: ElectronDouble): void {
  vi.resetModules();
  vi.doMock('electron', () => double.module);
}
