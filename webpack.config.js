const { join } = require('node:path');
const { BannerPlugin } = require('webpack');

/** The command line as one file that Node runs as it is: dist/cli/jihe.cjs. */
const cli = {
  name: 'cli',
  target: 'node20',
  entry: { jihe: './src/cli/jihe.ts' },
  output: { path: join(__dirname, 'dist', 'cli'), filename: '[name].cjs', clean: true },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
      },
    ],
  },
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

module.exports = [cli];
