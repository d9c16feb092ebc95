/** Strict mode: the treatment under way, or the start of one. */
import { StartTreatment } from './start-treatment.tsx';

export const StrictScreen = () => <StartTreatment />;
