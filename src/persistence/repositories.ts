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

const MAKERS = {
  contracts: contractRepository,
  contractReads,
  feeRevisions: (manager: EntityManager) => manager.getRepository(FeeRevisions),
  networkEnvironments: networkEnvironmentRepository,
  changeRequests: changeRequestRepository,
  optionServices: optionServiceRepository,
  outages: outageRepository,
  outageClaims: outageClaimRepository,
  contractOutages: contractOutageRepository,
  settlements: settlementRepository,
  events: contractEventRepository,
  idempotencyKeys: idempotencyKeyRepository,
  worklist: worklistRepository,
  tryLocks:
    (manager: EntityManager) =>
    (locks: readonly Lock[]): Promise<boolean> =>
      tryLocks(manager, locks),
};

type Makers = typeof MAKERS;
export type Repositories = { readonly [Name in keyof Makers]: ReturnType<Makers[Name]> };

const made = new WeakMap<EntityManager, Repositories>();

/** Gives the repositories of all aggregates, in the transaction of a manager if it has one. */
export function repositoriesOf(manager: EntityManager): Repositories {
  const repositories = made.get(manager) ?? createRepositories(manager);
  made.set(manager, repositories);
  return repositories;
}

/** To make one costs a class, and a transaction asks for two or three: each is made when it is asked for. */
function createRepositories(manager: EntityManager): Repositories {
  const repositories = {};
  for (const [name, make] of Object.entries(MAKERS)) {
    const get = (): unknown => {
      const value = make(manager);
      Object.defineProperty(repositories, name, { value });
      return value;
    };
    Object.defineProperty(repositories, name, { configurable: true, get });
  }
  return repositories as Repositories;
}
