/** What is asked of contracts in a list. */
const NODE =
  'contractNumber serviceType status accountCount monthlyFee { total } minimumTermEndsOn';

/** The operations that the loads are made of, by name. */
export const OPERATIONS = {
  entities: `query Contracts($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Contract { contractor { id } ${NODE} terminationNotice { arrivedOn effectiveOn movedFromRequested } eligible } } }`,
  contractor: `query Contractor($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Contractor { contracts(first: 20) { edges { node { ${NODE} } } pageInfo { hasNextPage } } } } }`,
  page: `query Page($after: String!) { contracts(first: 50, after: $after,
      filter: { serviceType: [WEB_GATEWAY], status: [ACTIVE] }) {
    edges { node { contractor { id } ${NODE} } } pageInfo { hasNextPage } } }`,
  typename: '{ __typename }',
};

export type OperationName = keyof typeof OPERATIONS;
