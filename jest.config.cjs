const { availableParallelism } = require('node:os');

/** Plain jest: the tests that need only `npm ci`. LibreOffice and browser tests have their own configurations. */
module.exports = {
  testEnvironment: 'node',
  // What one process holds of hundreds of files adds up to more than it may have: workers are begun anew in between.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  workerIdleMemoryLimit: '1GB',
  testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/office/', '<rootDir>/tests/e2e/'],
  // Its manifest names a CommonJS file that is not in the package; this one is.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
  transform: {
    '\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
      },
    ],
  },
};
