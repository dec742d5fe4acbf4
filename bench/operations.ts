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

/** The facts that what is asked above is worked out from, and no more than the contract's own row has of them. */
const FACTS = `contractNumber contractorId serviceType appliedAccountCount appliedOn acceptedOn rejectedOn withdrawnOn
  billingStartOn basicFeePerAccountYen typeFeeYen underNoticeFrom
  terminationArrivedOn terminationRequestedOn terminationEffectiveOn`;

/** The same operations where raw facts are all that is answered. */
export const FACT_OPERATIONS: Readonly<Record<OperationName, string>> = {
  entities: `query Contracts($ids: [UUID!]!) { contractsByIds(ids: $ids) { ${FACTS} } }`,
  contractor: `query Contractor($id: String!) { allContracts(condition: { contractorId: $id }, first: 20,
      orderBy: CONTRACT_NUMBER_ASC) { edges { node { ${FACTS} } } pageInfo { hasNextPage } } }`,
  page: `query Page($number: BigInt!, $today: Date!) { contractsAfter(number: $number, today: $today) { ${FACTS} } }`,
  typename: '{ __typename }',
};
