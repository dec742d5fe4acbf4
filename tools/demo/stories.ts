import { acceptChangeRequest } from '../../src/commands/change-request/accept-change-request';
import { requestAccountCountChange } from '../../src/commands/change-request/request-account-count-change';
import { declareUsageConditions } from '../../src/commands/contract/declare-usage-conditions';
import { giveTerminationNotice } from '../../src/commands/contract/give-termination-notice';
import { rejectApplication } from '../../src/commands/contract/reject-application';
import { reviseQuotedFees } from '../../src/commands/contract/revise-quoted-fees';
import { terminateContract } from '../../src/commands/contract/terminate-contract';
import { withdrawApplication } from '../../src/commands/contract/withdraw-application';
import { acceptOption } from '../../src/commands/option/accept-option';
import { applyForOption } from '../../src/commands/option/apply-for-option';
import { giveOptionStopNotice } from '../../src/commands/option/give-option-stop-notice';
import { denyOutageClaim } from '../../src/commands/outage-claim/deny-outage-claim';
import { grantOutageClaim } from '../../src/commands/outage-claim/grant-outage-claim';
import { withdrawOutageClaim } from '../../src/commands/outage-claim/withdraw-outage-claim';
import { recordOneTimeFee } from '../../src/commands/settlement/record-one-time-fee';
import type { StoryActor, StoryScript } from './story-actor';

/** What becomes of one contractor. */
export interface Story {
  readonly title: string;
  /** How many contracts, or applications, it leaves. */
  readonly contracts: number;
  /** Tells it at a actor; rounds, numbered from 0 to 7, differ in their days and counts. */
  readonly tell: (actor: StoryActor, round: number) => StoryScript;
}

/** The stories of one round of contractors; between them every state of a contract comes about. */
export const STORIES: readonly Story[] = [
  {
    title: 'a new contractor, whose two applications wait for their decision',
    contracts: 2,
    async *tell(actor, round) {
      yield 2 + round;
      await actor.apply('WEB_GATEWAY', 80 + 10 * round);
      await actor.apply('REMOTE_CONNECT', 60 + 10 * round);
    },
  },
  {
    title: 'a head office with three Web Gateways, the limit; its claims were decided',
    contracts: 5,
    async *tell(actor, round) {
      yield 260 + 6 * round;
      const usageConditions = {
        operatingPolicyDecided: true,
        networkEnvironment: { providedByCompany: true, companyServiceReference: 'IIJ-NET-01' },
      };
      const gateways = [
        await actor.apply('WEB_GATEWAY', 400 + 50 * round, { usageConditions }),
        await actor.apply('WEB_GATEWAY', 200 + 20 * round, { usageConditions }),
        await actor.apply('WEB_GATEWAY', 75 + round),
      ] as const;
      const privateConnect = await actor.apply('PRIVATE_CONNECT', 400 + 50 * round);
      const remoteConnect = await actor.apply('REMOTE_CONNECT', 300 + 50 * round);
      yield 255 + 6 * round;
      for (const gateway of gateways) await actor.accept('WEB_GATEWAY', gateway, 10);
      await actor.accept('PRIVATE_CONNECT', privateConnect, 10);
      await actor.accept('REMOTE_CONNECT', remoteConnect, 17);
      yield 70;
      const granted = await actor.claim(gateways[0], 'restored');
      const denied = await actor.claim(gateways[2], 'restored');
      const withdrawn = await actor.claim(gateways[1], 'restored');
      yield 62;
      await actor.asContractor(withdrawOutageClaim, { outageClaimId: withdrawn });
      await actor.asOperator(grantOutageClaim, { outageClaimId: granted });
      await actor.asOperator(denyOutageClaim, {
        outageClaimId: denied,
        reason: 'USAGE_CONDITIONS_UNMET',
        note: '運用ポリシーが未決定 / no operating policy had been decided',
      });
    },
  },
  {
    title: 'an application that the contractor withdrew',
    contracts: 1,
    async *tell(actor, round) {
      yield 40 + round;
      const contractId = await actor.apply('WEB_GATEWAY', 55 + round);
      yield 38 + round;
      await actor.asContractor(withdrawApplication, { contractId });
    },
  },
  {
    title: 'a contract accepted, whose billing is still ahead',
    contracts: 1,
    async *tell(actor, round) {
      yield 6;
      const contractId = await actor.apply('FIREWALL_TYPE_2', 150 + 25 * round);
      yield 3;
      await actor.accept('FIREWALL_TYPE_2', contractId, 15 + round);
    },
  },
  {
    title: 'a small office, which may still claim for the outage of the Web Gateway',
    contracts: 1,
    async *tell(actor, round) {
      yield 200 + 5 * round;
      const contractId = await actor.apply('WEB_GATEWAY', 50 + 5 * round);
      yield 198 + 5 * round;
      await actor.accept('WEB_GATEWAY', contractId, 4);
      if (round % 2 === 0) return;
      yield 2;
      await actor.claim(contractId, 'restored');
    },
  },
  {
    title: 'an application that the company rejected',
    contracts: 1,
    async *tell(actor, round) {
      yield 60 + round;
      const contractId = await actor.apply('FIREWALL_TYPE_1', 50 + round);
      yield 57 + round;
      const reason = '設置場所が提供区域外 / outside of the area of the service';
      await actor.asOperator(rejectApplication, { contractId, reason });
    },
  },
  {
    title: 'a contractor that grows: changes of the account count, fees revised, a claim filed',
    contracts: 1,
    async *tell(actor, round) {
      yield 180 + round;
      const contractId = await actor.apply('FIREWALL_TYPE_1', 100 + 10 * round);
      yield 177 + round;
      await actor.accept('FIREWALL_TYPE_1', contractId, 14);
      yield 120;
      const changeRequestId = await actor.asContractor(requestAccountCountChange, {
        contractId,
        accountCount: 200 + 10 * round,
      });
      yield 118;
      await actor.asOperator(acceptChangeRequest, { changeRequestId, oneTimeFee: 30_000 });
      yield 90;
      await actor.asOperator(reviseQuotedFees, {
        contractId,
        effectiveOn: actor.inDays(10),
        basicFeePerAccount: 460,
      });
      yield 10;
      await actor.asOperator(reviseQuotedFees, {
        contractId,
        effectiveOn: actor.inDays(40),
        typeFee: 330,
      });
      yield 5;
      await actor.asContractor(requestAccountCountChange, {
        contractId,
        accountCount: 260 + 10 * round,
        effectiveOn: actor.inDays(20),
      });
      yield 1;
      await actor.claim(contractId, 'underInvestigation');
    },
  },
  {
    title: 'a Web Gateway with a dedicated IP address',
    contracts: 1,
    async *tell(actor, round) {
      yield 150 + round;
      const contractId = await actor.apply('WEB_GATEWAY', 120 + round);
      yield 148 + round;
      await actor.accept('WEB_GATEWAY', contractId, 7);
      yield 140;
      const optionServiceId = await actor.asContractor(applyForOption, {
        contractId,
        kind: 'DEDICATED_IP_ADDRESS',
      });
      yield 130;
      if (round % 4 === 3) return;
      await actor.asOperator(acceptOption, { optionServiceId, initialFee: 20_000 });
      if (round % 2 === 0) return;
      yield 9;
      await actor.asContractor(giveOptionStopNotice, { optionServiceId });
    },
  },
  {
    title: 'notice given: a Web Gateway ends together with its Remote Connect',
    contracts: 2,
    async *tell(actor, round) {
      yield 230 + 3 * round;
      const gateway = await actor.apply('WEB_GATEWAY', 90 + 10 * round);
      const remoteConnect = await actor.apply('REMOTE_CONNECT', 70 + 10 * round);
      yield 228 + 3 * round;
      await actor.accept('WEB_GATEWAY', gateway, 3);
      await actor.accept('REMOTE_CONNECT', remoteConnect, 3);
      yield 12 + round;
      const requestedOn = actor.inDays(round % 2 === 0 ? 15 : 60);
      await actor.asContractor(giveTerminationNotice, {
        contractId: gateway,
        requestedOn,
        dependentContracts: 'TERMINATE_TOGETHER',
      });
    },
  },
  {
    title: 'a scheduled termination inside the minimum term, with its settlement ahead',
    contracts: 1,
    async *tell(actor, round) {
      yield 14;
      const contractId = await actor.apply('FIREWALL_TYPE_2', 100 + 20 * round);
      yield 10;
      await actor.accept('FIREWALL_TYPE_2', contractId, 25);
      yield 5;
      await actor.asContractor(giveTerminationNotice, { contractId });
    },
  },
  {
    title: 'a Remote Connect left without a base since its Web Gateway ended',
    contracts: 2,
    async *tell(actor, round) {
      yield 210 + 4 * round;
      const gateway = await actor.apply('WEB_GATEWAY', 60 + 5 * round);
      const remoteConnect = await actor.apply('REMOTE_CONNECT', 60 + 5 * round);
      yield 208 + 4 * round;
      await actor.accept('WEB_GATEWAY', gateway, 5);
      await actor.accept('REMOTE_CONNECT', remoteConnect, 5);
      yield 50 + round;
      await actor.asContractor(giveTerminationNotice, {
        contractId: gateway,
        dependentContracts: 'LEAVE_IN_FORCE',
      });
    },
  },
  {
    title: 'a move from Firewall Type 1 to the Web Gateway',
    contracts: 2,
    async *tell(actor, round) {
      yield 240 + 2 * round;
      const old = await actor.apply('FIREWALL_TYPE_1', 110 + 10 * round);
      yield 238 + 2 * round;
      await actor.accept('FIREWALL_TYPE_1', old, 8);
      yield 85;
      const next = await actor.apply('WEB_GATEWAY', 110 + 10 * round);
      yield 83;
      await actor.accept('WEB_GATEWAY', next, 5);
      yield 80;
      await actor.asContractor(giveTerminationNotice, {
        contractId: old,
        requestedOn: actor.inDays(31 + round),
      });
    },
  },
  {
    title: 'two contracts ended: by the company in the minimum term, and under General Terms 28(2)',
    contracts: 2,
    async *tell(actor, round) {
      yield 110 + round;
      const gateway = await actor.apply('WEB_GATEWAY', 65 + round);
      yield 108 + round;
      await actor.accept('WEB_GATEWAY', gateway, 6);
      yield 45;
      const firewall = await actor.apply('FIREWALL_TYPE_2', 95 + round);
      yield 43;
      await actor.accept('FIREWALL_TYPE_2', firewall, 3);
      yield 32;
      await actor.asOperator(terminateContract, {
        contractId: firewall,
        ground: 'COMPANY',
        effectiveOn: actor.inDays(5),
        note: '料金の支払遅延 / fees were not paid',
      });
      yield 25;
      await actor.asOperator(terminateContract, {
        contractId: gateway,
        ground: 'GENERAL_TERMS_28_2',
        effectiveOn: actor.inDays(2),
        note: '契約者からの書面による解除 / ended by the contractor in writing',
      });
    },
  },
  {
    title: 'a Firewall Type 2 and a Private Connect, whose environment was declared',
    contracts: 2,
    async *tell(actor, round) {
      yield 125 + 2 * round;
      const firewall = await actor.apply('FIREWALL_TYPE_2', 300 + 30 * round);
      const privateConnect = await actor.apply('PRIVATE_CONNECT', 300 + 30 * round);
      yield 122 + 2 * round;
      await actor.accept('FIREWALL_TYPE_2', firewall, 9);
      await actor.accept('PRIVATE_CONNECT', privateConnect, 9);
      yield 100;
      await actor.asContractor(declareUsageConditions, {
        contractId: privateConnect,
        operatingPolicyDecided: true,
        networkEnvironment: {
          providedByCompany: false,
          configuration: '拠点間 VPN（自社設備） / own VPN',
        },
      });
    },
  },
  {
    title: 'a Firewall Type 1 with a one-time fee',
    contracts: 1,
    async *tell(actor, round) {
      yield 160 + round;
      const contractId = await actor.apply('FIREWALL_TYPE_1', 50 + 15 * round);
      yield 156 + round;
      await actor.accept('FIREWALL_TYPE_1', contractId, 10);
      yield 66;
      await actor.asOperator(recordOneTimeFee, {
        contractId,
        amount: 15_000,
        arisesOn: actor.inDays(-1),
        label: '設定変更作業費 / change of settings',
      });
    },
  },
];
