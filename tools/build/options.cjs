// What a build may be told: `webpack --env address=https://… --env office=cdn|self|<URL>`.

/** Where the add-in is developed; production builds give their own address. */
const DEFAULT_ADDRESS = 'https://localhost:3000';

/** Microsoft's public CDN, the default source of Office.js. */
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Where a self-hosted copy stands beside the pages. */
const SELF = 'office-js/office.js';

/** The public address that the manifest names, without a slash at its end. */
function addressOf(env) {
  const text = String(env.address ?? DEFAULT_ADDRESS);
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (address?.protocol !== 'https:' || address.search || address.hash)
    throw new Error(`--env address: an https:// address without query is needed, not "${text}"`);
  return address.href.replace(/\/+$/, '');
}

/** Where the pages load Office.js from, and whether a copy of it must stand beside them. */
function officeOf(env) {
  const choice = String(env.office ?? 'cdn');
  if (choice === 'self') return { url: SELF, self: true };
  const url = choice === 'cdn' ? CDN : choice;
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:')
    throw new Error(`--env office: cdn, self or an https:// address of office.js is needed, not "${choice}"`);
  return { url, self: false };
}

module.exports = { DEFAULT_ADDRESS, addressOf, officeOf };
