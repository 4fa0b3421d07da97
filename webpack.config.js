// Three bundles: the add-in (functions and pane), the workbench and the command line.
// Build options: tools/build/options.cjs. Types are checked by `tsc`, not here.
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const webpack = require('webpack');
const { version } = require('./package.json');
const { FunctionsMetadata } = require('./tools/functions-metadata.cjs');
const { DEFAULT_ADDRESS, addressOf, officeOf } = require('./tools/build/options.cjs');
const { GuidePages } = require('./tools/build/guide.cjs');
const { officeJsPatterns } = require('./tools/build/office-js.cjs');
const { PageHead, panePolicy, workbenchPolicy } = require('./tools/build/page.cjs');
const { Record } = require('./tools/build/record.cjs');

const dist = path.join(__dirname, 'dist');

/** What the three have in common. */
function common(name, env) {
  return {
    name,
    mode: env.development ? 'development' : 'production',
    context: __dirname,
    devtool: false,
    resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ],
      // `import { version } from '…/package.json'` takes that one value into the bundle.
      parser: { json: { namedExports: true } },
    },
    optimization: {
      // Terser takes minutes and gigabytes over the grid of the workbench; esbuild's minifier seconds.
      minimizer: [
        new TerserPlugin({ minify: TerserPlugin.esbuildMinify, extractComments: false, parallel: false }),
      ],
    },
    performance: { hints: false },
    cache: {
      type: 'filesystem',
      name: `${name}-${env.development ? 'development' : 'production'}`,
      cacheDirectory: path.join(__dirname, 'node_modules/.cache/webpack'),
      buildDependencies: { config: [__filename, path.join(__dirname, 'tsconfig.json')] },
    },
    stats: 'errors-warnings',
  };
}

const page = (filename, template, chunks) =>
  new HtmlWebpackPlugin({
    filename,
    template,
    chunks,
    chunksSortMode: 'manual',
    // Classic scripts: a module would lose the race against Excel's first calculation (office-js#4769).
    scriptLoading: 'blocking',
    inject: 'body',
  });

/** The manifest names addresses; a build for another address replaces them. */
const manifest = (address) => ({
  from: 'manifest.xml',
  transform: (content) => content.toString('utf8').replaceAll(DEFAULT_ADDRESS, address),
});

function addin(env) {
  const address = addressOf(env);
  const office = officeOf(env);
  const base = common('addin', env);
  return {
    ...base,
    target: ['web', 'es2022'],
    entry: {
      functions: './src/functions/index.ts',
      // One runtime, one copy of the core: the pane's bundle builds on the functions' one, loaded before it.
      taskpane: { import: './src/taskpane/index.tsx', dependOn: 'functions' },
    },
    output: { path: dist, filename: '[name].js', clean: { keep: /^(workbench|cli)\b/ } },
    plugins: [
      new MiniCssExtractPlugin(),
      page('taskpane.html', './src/taskpane/taskpane.html', ['functions', 'taskpane']),
      new PageHead({ policy: panePolicy(office.url), scripts: [office.url] }),
      new FunctionsMetadata(address),
      new GuidePages(),
      new Record({ version, address, office: env.office ?? 'cdn' }),
      new CopyPlugin({
        patterns: [
          manifest(address),
          { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
          { from: 'assets/pages' },
          { from: 'assets/guide', to: 'guide' },
          { from: 'assets/samples/*.xlsx', to: 'samples/[name][ext]' },
          ...(office.self ? officeJsPatterns('office-js') : []),
        ],
      }),
    ],
  };
}

function workbench(env) {
  const base = common('workbench', env);
  return {
    ...base,
    target: ['web', 'es2022'],
    entry: { workbench: './src/workbench/index.ts' },
    resolve: {
      ...base.resolve,
      // States no licence, and all it does is name a service that nobody provides: ours names it instead.
      alias: { '@univerjs/telemetry': path.join(__dirname, 'src/workbench/grid/telemetry.ts') },
    },
    output: {
      path: path.join(dist, 'workbench'),
      publicPath: 'workbench/',
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    plugins: [
      new MiniCssExtractPlugin(),
      page('../workbench.html', './src/workbench/workbench.html', ['workbench']),
      new PageHead({ policy: workbenchPolicy(), scripts: [] }),
    ],
  };
}

function cli(env) {
  const base = common('cli', env);
  return {
    ...base,
    target: 'node20',
    entry: { shequ: './src/cli/index.ts' },
    output: { path: path.join(dist, 'cli'), filename: '[name].cjs', clean: true },
    optimization: { ...base.optimization, minimize: false, splitChunks: false },
    plugins: [
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    ],
  };
}

module.exports = (env = {}) => Object.assign([addin(env), workbench(env), cli(env)], { parallelism: 1 });
