/** The page's first lines: settings of the libraries, the clock, the record, the screen. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { useClock } from '../state/clock-store.ts';
import { keepDrafts } from '../state/draft-store.ts';
import { useRecordStore } from '../state/record-store.ts';
import '../ui/tokens.css';
import { createApi } from './api-client.ts';
import { App } from './app.tsx';
import { now } from './clock.ts';
import { FailureBoundary } from './failure-screen.tsx';
import { MessagesProvider } from './messages-provider.tsx';

const minuteMs = 60_000;
const tick = (): void => {
  useClock.getState().setNow(now());
  useRecordStore.getState().tick();
};

// Electron's session lives in memory; a browser's lies on its disk.
if (globalThis.legwork !== undefined) keepDrafts(sessionStorage);

useClock.getState().setNow(now());
void useRecordStore.getState().load(createApi(globalThis.legwork), now);
window.setInterval(tick, minuteMs);
// A machine that slept wakes with an old time on the screen.
document.addEventListener('visibilitychange', tick);
// What was said by a notification's button while nobody looked.
window.addEventListener('focus', () => void useRecordStore.getState().lookAtLog());

const page = document.getElementById('page');
if (page !== null) {
  createRoot(page).render(
    <StrictMode>
      <MessagesProvider>
        <FailureBoundary>
          <App />
        </FailureBoundary>
      </MessagesProvider>
    </StrictMode>,
  );
}
