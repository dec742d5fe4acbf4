// Says in one line that the Node is too old. Written so that the oldest understands it, and run before all else.
'use strict';
var required = require('../package.json').engines.node;
var present = process.versions.node.split('.').map(Number);

var fits = required.split(' || ').some(function (range) {
  var least = range.replace(/^\D+/, '').split('.').map(Number);
  if (present[0] === least[0]) return present[1] >= least[1];
  return range.charAt(0) === '>' && present[0] > least[0];
});
if (!fits) {
  console.error(
    'This needs Node ' + required + ', and here is Node ' + process.versions.node + '.',
  );
  process.exit(1);
}
