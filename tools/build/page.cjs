const HtmlWebpackPlugin = require('html-webpack-plugin');

/**
 * A page's head as the build decides it: the security policy first, then Office.js before every script of ours.
 * The template says nothing of either.
 */
class PageHead {
  /** @param {{ policy: string, scripts: string[] }} head */
  constructor(head) {
    this.head = head;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap('PageHead', (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTagGroups.tap('PageHead', (groups) => {
        const tag = (name, attributes) => HtmlWebpackPlugin.createHtmlTagObject(name, attributes);
        groups.headTags.unshift(
          tag('meta', { 'http-equiv': 'Content-Security-Policy', content: this.head.policy }),
          ...this.head.scripts.map((src) => tag('script', { src })),
        );
        return groups;
      });
    });
  }
}

/**
 * No eval, no inline script, and no connection beyond the page's own origin: data cannot leave, and Office.js's
 * own telemetry cannot either. Styles may be inline: Office.js (office-js#1687) and the workbench's grid write
 * style elements at run time. frame-ancestors and its like are left out on purpose: Office on the web shows the
 * pane in a frame of its own.
 */
const policy = (scripts, ...more) =>
  [
    "default-src 'self'",
    ["script-src 'self'", ...scripts].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
    ...more,
  ].join('; ');

/** The pane: scripts of its own and, where it comes from elsewhere, Office.js. */
function panePolicy(officeUrl) {
  const origins = URL.canParse(officeUrl) ? [new URL(officeUrl).origin] : [];
  return policy(origins, "worker-src 'self'");
}

/** The workbench: its grid may start workers from memory. */
const workbenchPolicy = () => policy([], "worker-src 'self' blob:");

module.exports = { PageHead, panePolicy, workbenchPolicy };
