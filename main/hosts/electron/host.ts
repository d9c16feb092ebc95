/** The Electron host as the services see it. */
import { app, dialog, powerMonitor, shell } from 'electron';
import type { Host, PowerEvent } from '../../host.ts';
import { ServiceError } from '../../user-facing-error.ts';

async function chooseFolder(): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog({ properties: ['openDirectory', 'createDirectory'] });
  return filePaths[0] ?? null;
}

async function openFolder(folder: string): Promise<void> {
  const why = await shell.openPath(folder);
  if (why !== '') throw new ServiceError({ id: 'service.folder-not-shown', values: { why, folder } });
}

/** Linux has no lock-screen events: there they never come. */
function onPower(listener: (event: PowerEvent) => void): () => void {
  const suspend = (): void => listener('suspend');
  const resume = (): void => listener('resume');
  const lock = (): void => listener('lock-screen');
  const unlock = (): void => listener('unlock-screen');
  powerMonitor.on('suspend', suspend);
  powerMonitor.on('resume', resume);
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('unlock-screen', unlock);
  return () => {
    powerMonitor.off('suspend', suspend);
    powerMonitor.off('resume', resume);
    powerMonitor.off('lock-screen', lock);
    powerMonitor.off('unlock-screen', unlock);
  };
}

export const electronHost: Host = {
  kind: 'electron',
  languages: () => app.getPreferredSystemLanguages(),
  chooseFolder,
  openFolder,
  loginItem: null,
  notify: null,
  withdraw: () => {},
  onPower,
  showStrict: () => {},
};
