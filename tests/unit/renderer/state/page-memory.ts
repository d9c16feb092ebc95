/** The memory of the desktop app, which outlives the page. */
export function memoryWith(kept: string | null = null) {
  const state = { kept };
  return {
    state,
    getItem: () => state.kept,
    setItem: (_key: string, text: string) => {
      state.kept = text;
    },
    removeItem: () => {
      state.kept = null;
    },
  };
}
