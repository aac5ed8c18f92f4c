const { join } = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');
const swc = require('@swc/core');
const { BannerPlugin, Compilation, sources } = require('webpack');
const { contentSecurityPolicy } = require('./src/workbench/content-security-policy.cjs');
const { AddinFilesPlugin } = require('./src/taskpane/build/addin-files.cjs');
const { buildSettings } = require('./src/taskpane/build/build-settings.cjs');
const addinPolicy = require('./src/taskpane/build/content-security-policy.cjs');

const dist = (...folders) => join(__dirname, 'dist', ...folders);

const script = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  // A module of ours does nothing but declare: what nobody uses of it stays out. Entries are always run.
  sideEffects: false,
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
  },
};
const resolve = { extensions: ['.tsx', '.ts', '.js'] };

/** The command line as one file that Node runs as it is: dist/cli/jihe.cjs. */
const cli = {
  name: 'cli',
  target: 'node20',
  entry: { jihe: './src/cli/jihe.ts' },
  output: { path: dist('cli'), filename: '[name].cjs', clean: true },
  resolve,
  module: { rules: [script] },
  // Names of classes and functions stay readable in what users report.
  optimization: { minimize: false },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }), new ExecutablePlugin()],
};

/** Makes what was built runnable by its name. */
function ExecutablePlugin() {
  this.apply = (compiler) => {
    compiler.hooks.afterEmit.tap('ExecutablePlugin', () => {
      require('node:fs').chmodSync(join(cli.output.path, 'jihe.cjs'), 0o755);
    });
  };
}

/** Minifies with the compiler that is there already: four times as fast as webpack's own choice. Licences stay. */
function SwcMinimizer() {
  const settings = { compress: true, mangle: true, module: false, format: { comments: 'some' } };
  const minify = async (compilation, name) => {
    const { code } = await swc.minify(compilation.assets[name].source().toString(), settings);
    compilation.updateAsset(name, new sources.RawSource(code), { minimized: true });
  };
  this.apply = (compiler) => {
    compiler.hooks.compilation.tap('SwcMinimizer', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tapPromise({ name: 'SwcMinimizer', stage }, async (assets) => {
        const scripts = Object.keys(assets).filter((name) => name.endsWith('.js'));
        await Promise.all(scripts.map((name) => minify(compilation, name)));
      });
    });
  };
}
const optimization = { minimizer: [new SwcMinimizer()] };

/** The workbench's workers, each one text. The page embeds them: it may load nothing but its own scripts. */
const workers = {
  name: 'workers',
  target: ['webworker', 'es2022'],
  entry: {
    engine: './src/workbench/engine/engine.worker.ts',
    convert: './src/workbench/files/convert.worker.ts',
  },
  output: { path: dist('workers'), filename: '[name].worker.js', clean: true },
  resolve,
  module: { rules: [script] },
  optimization,
  performance: false,
};

/** The workbench: a folder of files that any static server, or the disk itself, can serve. */
const workbench = {
  name: 'workbench',
  dependencies: ['workers'],
  target: ['web', 'es2022'],
  entry: { workbench: './src/workbench/workbench.tsx' },
  output: {
    path: dist('workbench'),
    filename: '[name].js',
    chunkFilename: '[name].[contenthash:8].js',
    // Wherever the folder stands, over http or on a disk.
    publicPath: 'auto',
    clean: true,
  },
  resolve,
  module: {
    rules: [
      script,
      { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
      { test: /\.xlsx$/, type: 'asset/bytes' },
      { test: /\.worker\.js$/, include: dist('workers'), type: 'asset/source' },
    ],
  },
  optimization,
  plugins: [
    new CssPlugin({ filename: '[name].css', chunkFilename: '[name].[contenthash:8].css' }),
    new HtmlPlugin({
      template: './src/workbench/index.html',
      templateParameters: { contentSecurityPolicy },
      scriptLoading: 'defer',
    }),
  ],
  performance: false,
};

const { own, office } = buildSettings(process.env);

/** The Excel add-in: the pane, the manifest that tells Excel of it, and their pictures. */
const addin = {
  name: 'addin',
  target: ['web', 'es2022'],
  entry: { taskpane: './src/taskpane/taskpane.ts' },
  output: {
    path: dist('addin'),
    // The page names its scripts by their contents, so that none of them is kept beside another's newer version.
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    publicPath: 'auto',
    clean: true,
  },
  resolve,
  module: { rules: [script, { test: /\.css$/, sideEffects: true, use: [CssPlugin.loader, 'css-loader'] }] },
  // Three scripts: what opens the pane, what it shows first, and the engine; besides those that come when they are needed.
  optimization: { ...optimization, splitChunks: false },
  plugins: [
    new CssPlugin({ filename: '[name].[contenthash:8].css', chunkFilename: '[name].[contenthash:8].css' }),
    new HtmlPlugin({
      filename: 'taskpane.html',
      template: './src/taskpane/taskpane.html',
      templateParameters: { contentSecurityPolicy: addinPolicy.contentSecurityPolicy(office), office },
      scriptLoading: 'defer',
    }),
    new HtmlPlugin({ filename: 'commands.html', template: './src/commands/commands.html', inject: false }),
    new AddinFilesPlugin(own),
  ],
  performance: false,
};

module.exports = [cli, workers, workbench, addin];
