// Says what the random cases of a run are drawn from, at its start and where it fails.
const line = `Random cases: SEED=${process.env.SEED} (given again, it repeats them)\n`;

module.exports = class SeedReporter {
  onRunStart() {
    process.stderr.write(line);
  }

  onRunComplete(_, { numFailedTests, numFailedTestSuites }) {
    if (numFailedTests + numFailedTestSuites > 0) process.stderr.write(line);
  }
};
