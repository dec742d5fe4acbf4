import { changeRequestStatus } from '../../../src/terms/model/change-request';

const requested = { acceptedOn: null, rejectedOn: null, withdrawnOn: null };

test.each([
  ['REQUESTED', {}],
  ['ACCEPTED', { acceptedOn: '2024-05-08' }],
  ['REJECTED', { rejectedOn: '2024-05-08' }],
  ['WITHDRAWN', { withdrawnOn: '2024-05-08' }],
])('a requested change is %s by its dates (art. 8)', (status, dates) => {
  expect(changeRequestStatus({ ...requested, ...dates })).toBe(status);
});
