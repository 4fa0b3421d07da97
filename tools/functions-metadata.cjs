/**
 * The metadata of the custom functions, in two languages (Excel itself cannot localise it: office-js#891).
 * English comes from the documentation of src/functions/wrappers, Chinese from src/locale laid over it.
 *
 *   const { FunctionsMetadata } = require('./tools/functions-metadata.cjs');
 *   plugins: [new FunctionsMetadata(address)]   // emits functions.zh-CN.json and functions.en.json
 *
 *   node tools/functions-metadata.cjs DIRECTORY   // writes both there, with help links to the default address
 */
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');
const { generateCustomFunctionsMetadata } = require('custom-functions-metadata');
const esbuild = require('esbuild');
const { DEFAULT_ADDRESS } = require('./build/options.cjs');

const root = path.join(__dirname, '..');
const WRAPPERS = path.join(root, 'src/functions/wrappers');
const WORDS = path.join(root, 'src/locale/zh-CN/functions');

/** The order in which people meet the functions: that of the table in `src/functions/associate.ts`. */
const FAMILIES = [
  'staffing',
  'locality',
  'people',
  'identity',
  'codes',
  'certificates',
  'shares',
  'growth',
  'text',
];
const sources = () => FAMILIES.map((family) => path.join(WRAPPERS, `${family}.ts`));

/** What the compiler of the documentation cannot say: cells in error are handed to us, to pass on in their place. */
const OPTIONS = { allowErrorForDataTypeAny: true };

/** Metadata from the documentation of the wrappers; throws with every mistake that it holds. */
async function english() {
  const generated = await generateCustomFunctionsMetadata(sources(), false);
  if (generated.errors.length > 0) throw new Error(generated.errors.join('\n'));
  const metadata = JSON.parse(generated.metadataJson);
  for (const each of metadata.functions) each.options = { ...each.options, ...OPTIONS };
  return metadata;
}

/** The same functions with descriptions, and names of arguments, of another language; throws where words lack. */
function overlay(metadata, descriptions) {
  return {
    ...metadata,
    functions: metadata.functions.map((each) => {
      const words = descriptions[each.id];
      if (!words) throw new Error(`no words for the function ${each.id}`);
      const parameters = each.parameters.map((parameter) => {
        const { name, description } = words.parameters[parameter.name] ?? {};
        if (!name || !description) throw new Error(`no words for ${parameter.name} of ${each.id}`);
        return { ...parameter, name, description };
      });
      return { ...each, description: words.description, parameters };
    }),
  };
}

/** The descriptions of a locale, whose files import each other alone. */
function descriptionsOf(directory) {
  const { outputFiles } = esbuild.buildSync({
    entryPoints: [path.join(directory, 'index.ts')],
    bundle: true,
    write: false,
    format: 'cjs',
  });
  const module = { exports: {} };
  vm.runInNewContext(outputFiles[0].text, { module, exports: module.exports });
  return module.exports.descriptions;
}

/** The same functions, each with the address of its page in the function guide (src/locale/guide-path.ts). */
const withHelp = (metadata, address, language) => ({
  ...metadata,
  functions: metadata.functions.map((each) => ({
    ...each,
    helpUrl: `${address}/guide/${language}/${each.id}.html`,
  })),
});

/** File name → text of both files, for a build at this address. */
async function functionsMetadata(address = DEFAULT_ADDRESS) {
  const documented = await english();
  const en = withHelp(documented, address, 'en');
  const zh = withHelp(overlay(documented, descriptionsOf(WORDS)), address, 'zh-CN');
  return {
    'functions.zh-CN.json': `${JSON.stringify(zh, null, 1)}\n`,
    'functions.en.json': `${JSON.stringify(en, null, 1)}\n`,
  };
}

/** Emits both files with the build, and again when their sources change. */
class FunctionsMetadata {
  /** @param {string} [address] of the build, without a slash at its end */
  constructor(address = DEFAULT_ADDRESS) {
    this.address = address;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('FunctionsMetadata', (compilation) => {
      compilation.contextDependencies.addAll([WRAPPERS, WORDS]);
      compilation.hooks.processAssets.tapPromise(
        { name: 'FunctionsMetadata', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          for (const [name, text] of Object.entries(await functionsMetadata(this.address))) {
            compilation.emitAsset(name, new sources.RawSource(text));
          }
        },
      );
    });
  }
}

module.exports = { FunctionsMetadata, english, functionsMetadata, overlay };

if (require.main === module) {
  const directory = process.argv[2] ?? path.join(root, 'dist');
  fs.mkdirSync(directory, { recursive: true });
  functionsMetadata().then((files) => {
    for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(directory, name), text);
  });
}
