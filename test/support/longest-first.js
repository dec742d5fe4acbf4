const { default: Sequencer } = require('@jest/test-sequencer');

/** What takes longest begins first, also in the first run on a machine: nothing waits for it alone at the end. */
const LONGEST =
  /test\/(model|embedded-postgres|tools\/demo|bad-input|hostile|terms\/held|architecture)/;

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const isLong = ({ path }) => LONGEST.test(path.replaceAll('\\', '/'));
    const sorted = super.sort(tests);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
};
