import {
  acceptedAs,
  type Application,
  type HeldContract,
  type Termination,
} from '../../../src/terms/model/contract';

/** An application for a Web Gateway of 50 accounts, made on 2024-04-01 and not yet decided. */
export function application(facts: Partial<Application> = {}): Application {
  return {
    id: 'c-1',
    contractNumber: 'SAS-00000001',
    contractorId: 'C-1001',
    serviceType: 'WEB_GATEWAY',
    item: null,
    appliedAccountCount: 50,
    appliedOn: '2024-04-01',
    acceptedOn: null,
    rejectedOn: null,
    withdrawnOn: null,
    quote: null,
    requestedBillingStartOn: null,
    billingStartOn: null,
    quotedFees: null,
    feeRevisions: [],
    accountCountChanges: [],
    termination: null,
    supersededTerminations: [],
    termsEdition: '2022-09-01',
    ...facts,
  };
}

/** A contract accepted on 2024-04-05, billed from 04-20, at (300 + 500) × 50 = 40,000 yen a month. */
export function contract(facts: Partial<HeldContract> = {}): HeldContract {
  return {
    ...acceptedAs(application(), {
      acceptedOn: '2024-04-05',
      billingStartOn: '2024-04-20',
      quotedFees: { initialFee: 100_000, basicFeePerAccount: 300, typeFee: 500 },
    }),
    ...facts,
  };
}

/** The company's own termination, under notice from its effective date or as told. */
export function termination(effectiveOn: string, facts: Partial<Termination> = {}): Termination {
  return {
    ground: 'COMPANY',
    arrivedOn: null,
    requestedOn: null,
    effectiveOn,
    underNoticeFrom: effectiveOn,
    recordedOn: effectiveOn,
    endedWithId: null,
    note: 'Breach of the general terms',
    ...facts,
  };
}
