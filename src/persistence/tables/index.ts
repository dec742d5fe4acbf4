import { Contracts } from './contract';
import {
  ChangeRequests,
  FeeRevisions,
  NetworkEnvironments,
  OptionServices,
} from './contract-parts';
import { OutageChanges, OutageClaims, OutageContracts, Outages } from './outage';
import { Settlements } from './settlement';
import { ContractEvents, IdempotencyKeys } from './event';

export * from './contract';
export * from './contract-parts';
export * from './outage';
export * from './settlement';
export * from './event';

/** All tables. */
export const TABLES = [
  Contracts,
  FeeRevisions,
  ChangeRequests,
  NetworkEnvironments,
  OptionServices,
  Outages,
  OutageContracts,
  OutageChanges,
  OutageClaims,
  Settlements,
  ContractEvents,
  IdempotencyKeys,
];
