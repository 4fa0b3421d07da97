import type { Page } from 'playwright-core';

/**
 * What a page, with all its frames, must not do: fail, complain on the console, offend its own security policy,
 * or ask anybody but its own server for anything.
 */
export function watch(page: Page, origin: string): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.stack ?? error.message}`));
  // Office.js looks for its telemetry, which a self-hosted copy leaves out, and goes on without.
  const isTelemetry = (text: string) => text.includes('/office-js/telemetry/');
  // An offence against the policy is an error message of its own on the console.
  page.on('console', (message) => {
    const said = `console: ${message.text()} (${message.location().url})`;
    if (message.type() === 'error' && !isTelemetry(said)) problems.push(said);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob|about):/.test(url) && new URL(url).origin !== origin) problems.push(`network: ${url}`);
  });
  return problems;
}
