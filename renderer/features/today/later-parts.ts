/** The parts of Today that are loaded after the first screen, together. */
export { AfterWorkAnswer } from './after-work-answer.tsx';
export { CheckInFold } from './check-in-fold.tsx';
export { LiveBoard } from './live-board.tsx';
