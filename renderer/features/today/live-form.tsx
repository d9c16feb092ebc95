/** A shift logged as it happens; loaded after the first screen. */
import { lazyPart } from '../../ui/lazy-screen.tsx';

export const LiveForm = lazyPart(async () => (await import('./later-parts.ts')).LiveBoard);
