const path = require('node:path');
const vm = require('node:vm');
const esbuild = require('esbuild');

const root = path.join(__dirname, '../..');
/** What the pages are made from; styles and script are copied from `assets/guide`. */
const SOURCES = ['src/guide', 'src/domain', 'src/locale'].map((name) => path.join(root, name));

/** The pages of the function guide, made by src/guide: path below the build's address → text. */
async function guidePages() {
  const { outputFiles } = esbuild.buildSync({
    entryPoints: [path.join(root, 'src/guide/index.ts')],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
  });
  const module = { exports: {} };
  const run = vm.runInThisContext(`(function (module, exports, require) {${outputFiles[0].text}\n})`, {
    filename: 'guide.cjs',
  });
  run(module, module.exports, require);
  return module.exports.guidePages();
}

/** Emits the guide with the build, and again when its sources change. */
class GuidePages {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('GuidePages', (compilation) => {
      compilation.contextDependencies.addAll(SOURCES);
      compilation.hooks.processAssets.tapPromise(
        { name: 'GuidePages', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          for (const [name, text] of await guidePages()) {
            // Minifiers have nothing to do with pages that are read as they are.
            compilation.emitAsset(name, new sources.RawSource(text), { minimized: true });
          }
        },
      );
    });
  }
}

module.exports = { GuidePages, guidePages };
