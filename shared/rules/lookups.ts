/** Caches the result of `make`, which runs once, at the first use. */
export function once<Answer extends object>(make: () => Answer): () => Answer {
  let known: Answer | undefined;
  return () => {
    known ??= make();
    return known;
  };
}
