import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Until what fades or slides in has come to rest: half faded in, it has colours that it is not meant to have. */
const atRest = async (frame: Frame): Promise<void> => {
  await frame.waitForFunction(
    () => {
      // What turns for as long as it is shown never ends by itself.
      const ends = ({ effect }: Animation) => Number.isFinite(effect?.getComputedTiming().endTime);
      return !document
        .getAnimations()
        .some((animation) => animation.playState === 'running' && ends(animation));
    },
    null,
    { timeout: 60_000 },
  );
};

/**
 * Serious and critical barriers in a frame by WCAG 2 A and AA, as `rule: element`. Frames inside it are left to
 * calls of their own.
 */
export async function barriers(frame: Frame, exclude: readonly string[] = []): Promise<string[]> {
  await atRest(frame);
  // Evaluated by the debugger, which the page's security policy does not stop.
  await frame.evaluate(axe);
  const violations = (await frame.evaluate(async (left) => {
    const runner = (globalThis as unknown as { axe: { run(on: unknown, how: unknown): Promise<unknown> } })
      .axe;
    const result = await runner.run(
      { exclude: left.map((selector) => [selector]) },
      { iframes: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] },
    );
    return (result as { violations: unknown }).violations;
  }, exclude)) as Violation[];
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`),
    );
}
