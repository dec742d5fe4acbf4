import { somethingChanges } from '../../../src/terms/model/no-change';

test('a call changes something', () => {
  expect(somethingChanges('accountCount')({ isChange: true })).toBeNull();
  expect(somethingChanges('accountCount')({ isChange: false })).toEqual({
    code: 'NO_CHANGE',
    path: ['accountCount'],
    details: {},
  });
  expect(somethingChanges()({ isChange: false })).toEqual({ code: 'NO_CHANGE', details: {} });
});
