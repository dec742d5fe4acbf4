const [unit] = require('../../jest.config.js').projects;

/** The tests of the terms, without those that take rules away themselves or look at files. */
module.exports = {
  ...unit,
  rootDir: '../..',
  testMatch: ['**/test/terms/**/*.test.ts', '!**/test/terms/{held,readme}.test.ts'],
};
