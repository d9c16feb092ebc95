/**
 * Changes parts of a draft. Two changes within one event both count, as when a field is left by a press on another:
 * the second is made to what the first one left, not to what was last rendered.
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
