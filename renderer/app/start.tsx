/** The page's entry point: sets up the libraries, the clock, the record and the screen. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { walkByAddress } from '../state/address.ts';
import { useClock } from '../state/clock-store.ts';
import { keepDrafts } from '../state/kept-drafts.ts';
import { useRecord } from '../state/record.ts';
import { load, takeNews } from '../state/session.ts';
import { listen } from './listen.ts';
import '../ui/tokens.css';
import { createApi } from './api-client.ts';
import { App } from './app.tsx';
import { now, onEachMinute } from './clock.ts';
import { FailureBoundary } from './failure-screen.tsx';
import { askBeforeLeaving } from './leaving.ts';
import { MessagesProvider } from './messages-provider.tsx';

const tick = (): void => useClock.getState().setNow(now());

walkByAddress(window);
useClock.setState({ read: now, now: now() });
const api = createApi(globalThis.legwork, () => useRecord.getState().diary);
const drafts = keepDrafts(api, window);
void load(api, drafts.read);
askBeforeLeaving(drafts.areKept);
listen(globalThis.legwork, (news) => void takeNews(news));
onEachMinute(tick);
// After a sleep, the screen shows an old time.
document.addEventListener('visibilitychange', tick);

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
