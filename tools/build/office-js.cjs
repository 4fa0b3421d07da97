const path = require('node:path');

const root = path.dirname(require.resolve('@microsoft/office-js/package.json'));

/**
 * Office.js asks for its parts by name at run time, from beside itself: the host's library, the file table of
 * older hosts and the words of the user's language. Only Excel's parts are copied, unmodified, with the licence.
 * Its telemetry is left out on purpose: Office.js does without it where it is not found.
 */
const WANTED = [
  /^office\.js$/,
  /^excel[^/]*(?<!\.debug)\.js$/,
  /^(custom-functions-runtime|es6-promise|o15apptofilemappingtable)\.js$/,
  /^[a-z]{2,3}(-[a-z0-9]+)+\/office_strings\.js$/,
];

/** Patterns for copy-webpack-plugin. `info.minimized` keeps the minifier off the files. */
function officeJsPatterns(to) {
  const dist = path.join(root, 'dist');
  return [
    {
      from: '**/*.js',
      context: dist,
      to,
      info: { minimized: true },
      filter: (file) => {
        const name = path.relative(dist, file).split(path.sep).join('/');
        return WANTED.some((pattern) => pattern.test(name));
      },
    },
    { from: path.join(root, 'LICENSE.md'), to: `${to}/LICENSE.md` },
  ];
}

module.exports = { officeJsPatterns };
