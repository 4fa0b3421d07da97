const { sources } = require('webpack');

/** Writes `build.json`: with which options a build was made, for tools/build.mjs and for people. */
class Record {
  constructor(facts) {
    this.facts = facts;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Record', (compilation) =>
      compilation.hooks.processAssets.tap('Record', () =>
        compilation.emitAsset('build.json', new sources.RawSource(JSON.stringify(this.facts))),
      ),
    );
  }
}

module.exports = { Record };
