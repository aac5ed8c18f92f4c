/** Tests of the built workbench in a real browser: run `npm run build` first. */
module.exports = {
  ...require('./jest.config.cjs'),
  testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/tests/e2e/addin/before-all.ts',
  globalTeardown: '<rootDir>/tests/e2e/addin/after-all.ts',
  maxWorkers: 1,
  testTimeout: 120_000,
};
