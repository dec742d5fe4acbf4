import type { EntityManager } from 'typeorm';
import { changeRequestRepository } from './change-requests';
import { contractEventRepository } from './contract-events';
import { contractOutageRepository } from './contract-outages';
import { contractReads } from './contract-reads';
import { contractRepository } from './contracts';
import { idempotencyKeyRepository } from './idempotency-keys';
import { optionServiceRepository } from './option-services';
import { outageClaimRepository } from './outage-claims';
import { outageRepository } from './outages';
import { settlementRepository } from './settlements';
import { networkEnvironmentRepository } from './network-environments';
import { worklistRepository } from './worklist';
import { FeeRevisions } from './tables';
import { type Lock, tryLocks } from './transaction';

const made = new WeakMap<EntityManager, Repositories>();

/** Gives the repositories of all aggregates, in the transaction of a manager if it has one. */
export function repositoriesOf(manager: EntityManager): Repositories {
  const repositories = made.get(manager) ?? createRepositories(manager);
  made.set(manager, repositories);
  return repositories;
}

function createRepositories(manager: EntityManager) {
  return {
    contracts: contractRepository(manager),
    contractReads: contractReads(manager),
    feeRevisions: manager.getRepository(FeeRevisions),
    networkEnvironments: networkEnvironmentRepository(manager),
    changeRequests: changeRequestRepository(manager),
    optionServices: optionServiceRepository(manager),
    outages: outageRepository(manager),
    outageClaims: outageClaimRepository(manager),
    contractOutages: contractOutageRepository(manager),
    settlements: settlementRepository(manager),
    events: contractEventRepository(manager),
    idempotencyKeys: idempotencyKeyRepository(manager),
    worklist: worklistRepository(manager),
    tryLocks: (locks: readonly Lock[]): Promise<boolean> => tryLocks(manager, locks),
  };
}

export type Repositories = ReturnType<typeof createRepositories>;
