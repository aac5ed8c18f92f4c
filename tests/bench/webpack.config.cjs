const { join } = require('node:path');
const configurations = require('../../webpack.config.js');

const cli = configurations.find(({ name }) => name === 'cli');

/** The engine's steps, built as the command line is: what is measured is what users run. */
module.exports = {
  ...cli,
  name: 'bench',
  entry: { 'engine-steps': join(__dirname, 'engine-steps.ts') },
  output: { ...cli.output, path: join(__dirname, '..', '..', 'dist', 'bench') },
  plugins: [],
};
