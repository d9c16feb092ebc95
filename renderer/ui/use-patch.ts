/**
 * Changes parts of a draft. Two changes within one event both count, such as when a press on another field leaves the
 * first. The second change applies to the result of the first, not to the last rendered draft.
 */
import { useRef } from 'react';

export function usePatch<Draft extends object>(
  draft: Draft,
  onChange: (draft: Draft) => void,
): (changed: Partial<Draft>) => void {
  const latest = useRef(draft);
  latest.current = draft;
  return (changed) => {
    latest.current = { ...latest.current, ...changed };
    onChange(latest.current);
  };
}
