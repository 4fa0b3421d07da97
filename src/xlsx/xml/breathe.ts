/** Longest stretch of work between pauses, in ms: a page stays fluent below 50. */
const STRETCH = 30;
let last = performance.now();

/** Lets events, rendering and cancelling happen, when the last pause is long enough ago. */
export async function breathe(): Promise<void> {
  if (performance.now() - last < STRETCH) return;
  await new Promise((resume) => setTimeout(resume));
  last = performance.now();
}
