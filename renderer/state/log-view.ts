/** Whether the strict screen was asked to show the log of the treatment, so that the patient can correct a line. */
import { useState } from 'react';
import { create } from 'zustand';

type LogView = {
  /** Grows with each request: the log opens again though it was open before. */
  readonly asked: number;
  readonly ask: () => void;
};

export const useLogView = create<LogView>()((set) => ({
  asked: 0,
  ask: () => set(({ asked }) => ({ asked: asked + 1 })),
}));

/** How often the log was asked for since this part of the screen is shown: an earlier request is an old one. */
export function useLogAsked(): number {
  const asked = useLogView((state) => state.asked);
  const [askedBefore] = useState(asked);
  return asked - askedBefore;
}
