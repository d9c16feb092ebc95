/** How the legs are, in the morning, after work or in the evening; loaded after the first screen. */
import { lazyPart } from '../../ui/lazy-screen.tsx';

export const CheckInForm = lazyPart(async () => (await import('./later-parts.ts')).CheckInFold);
