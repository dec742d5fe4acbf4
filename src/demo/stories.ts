import { acceptChangeRequest } from '../procedures/decide-change-request';
import { acceptOption } from '../procedures/decide-option';
import { applyForOption } from '../procedures/apply-for-option';
import { declareUsageConditions } from '../procedures/declare-usage-conditions';
import {
  denyOutageClaim,
  grantOutageClaim,
  withdrawOutageClaim,
} from '../procedures/decide-outage-claim';
import { giveOptionStopNotice } from '../procedures/option-stop-notice';
import { giveTerminationNotice } from '../procedures/give-termination-notice';
import { recordOneTimeFee } from '../procedures/record-one-time-fee';
import { rejectApplication } from '../procedures/reject-application';
import { requestAccountCountChange } from '../procedures/request-account-count-change';
import { reviseQuotedFees } from '../procedures/revise-quoted-fees';
import { terminateContract } from '../procedures/terminate-contract';
import { withdrawApplication } from '../procedures/withdraw-application';
import type { Desk } from './desk';
import type { Telling } from './history';

/** What becomes of one contractor. */
export interface Story {
  readonly title: string;
  /** How many contracts, or applications, it leaves. */
  readonly contracts: number;
  /** Tells it at a desk; rounds, numbered from 0 to 7, differ in their days and counts. */
  readonly tell: (desk: Desk, round: number) => Telling;
}

/** The stories of one round of contractors; between them every state of a contract comes about. */
export const STORIES: readonly Story[] = [
  {
    title: 'a new contractor, whose two applications wait for their decision',
    contracts: 2,
    async *tell(desk, round) {
      yield 2 + round;
      await desk.apply('WEB_GATEWAY', 80 + 10 * round);
      await desk.apply('REMOTE_CONNECT', 60 + 10 * round);
    },
  },
  {
    title: 'an application that the company rejected',
    contracts: 1,
    async *tell(desk, round) {
      yield 60 + round;
      const contractId = await desk.apply('FIREWALL_TYPE_1', 50 + round);
      yield 57 + round;
      const reason = '設置場所が提供区域外 / outside of the area of the service';
      await desk.asOperator(rejectApplication, { contractId, reason });
    },
  },
  {
    title: 'an application that the contractor withdrew',
    contracts: 1,
    async *tell(desk, round) {
      yield 40 + round;
      const contractId = await desk.apply('WEB_GATEWAY', 55 + round);
      yield 38 + round;
      await desk.asContractor(withdrawApplication, { contractId });
    },
  },
  {
    title: 'a contract accepted, whose billing is still ahead',
    contracts: 1,
    async *tell(desk, round) {
      yield 6;
      const contractId = await desk.apply('FIREWALL_TYPE_2', 150 + 25 * round);
      yield 3;
      await desk.accept('FIREWALL_TYPE_2', contractId, 15 + round);
    },
  },
  {
    title: 'a small office, which may still claim for the outage of the Web Gateway',
    contracts: 1,
    async *tell(desk, round) {
      yield 200 + 5 * round;
      const contractId = await desk.apply('WEB_GATEWAY', 50 + 5 * round);
      yield 198 + 5 * round;
      await desk.accept('WEB_GATEWAY', contractId, 4);
      if (round % 2 === 0) return;
      yield 2;
      await desk.claim(contractId, 'restored');
    },
  },
  {
    title: 'a head office with three Web Gateways, the limit; its claims were decided',
    contracts: 5,
    async *tell(desk, round) {
      yield 260 + 6 * round;
      const usageConditions = {
        operatingPolicyDecided: true,
        networkEnvironment: { providedByCompany: true, companyServiceReference: 'IIJ-NET-01' },
      };
      const gateways = [
        await desk.apply('WEB_GATEWAY', 400 + 50 * round, { usageConditions }),
        await desk.apply('WEB_GATEWAY', 200 + 20 * round, { usageConditions }),
        await desk.apply('WEB_GATEWAY', 75 + round),
      ] as const;
      const privateConnect = await desk.apply('PRIVATE_CONNECT', 400 + 50 * round);
      const remoteConnect = await desk.apply('REMOTE_CONNECT', 300 + 50 * round);
      yield 255 + 6 * round;
      for (const gateway of gateways) await desk.accept('WEB_GATEWAY', gateway, 10);
      await desk.accept('PRIVATE_CONNECT', privateConnect, 10);
      await desk.accept('REMOTE_CONNECT', remoteConnect, 17);
      yield 70;
      const granted = await desk.claim(gateways[0], 'restored');
      const denied = await desk.claim(gateways[2], 'restored');
      const withdrawn = await desk.claim(gateways[1], 'restored');
      yield 62;
      await desk.asContractor(withdrawOutageClaim, { outageClaimId: withdrawn });
      await desk.asOperator(grantOutageClaim, { outageClaimId: granted });
      await desk.asOperator(denyOutageClaim, {
        ...{ outageClaimId: denied, reason: 'USAGE_CONDITIONS_UNMET' },
        note: '運用ポリシーが未決定 / no operating policy had been decided',
      });
    },
  },
  {
    title: 'a contractor that grows: changes of the account count, fees revised, a claim filed',
    contracts: 1,
    async *tell(desk, round) {
      yield 180 + round;
      const contractId = await desk.apply('FIREWALL_TYPE_1', 100 + 10 * round);
      yield 177 + round;
      await desk.accept('FIREWALL_TYPE_1', contractId, 14);
      yield 120;
      const changeRequestId = await desk.asContractor(requestAccountCountChange, {
        ...{ contractId, accountCount: 200 + 10 * round },
      });
      yield 118;
      await desk.asOperator(acceptChangeRequest, { changeRequestId, oneTimeFee: 30_000 });
      yield 90;
      await desk.asOperator(reviseQuotedFees, {
        ...{ contractId, effectiveOn: desk.inDays(10), basicFeePerAccount: 460 },
      });
      yield 10;
      await desk.asOperator(reviseQuotedFees, {
        ...{ contractId, effectiveOn: desk.inDays(40), typeFee: 330 },
      });
      yield 5;
      await desk.asContractor(requestAccountCountChange, {
        ...{ contractId, accountCount: 260 + 10 * round, effectiveOn: desk.inDays(20) },
      });
      yield 1;
      await desk.claim(contractId, 'underInvestigation');
    },
  },
  {
    title: 'a Web Gateway with a dedicated IP address',
    contracts: 1,
    async *tell(desk, round) {
      yield 150 + round;
      const contractId = await desk.apply('WEB_GATEWAY', 120 + round);
      yield 148 + round;
      await desk.accept('WEB_GATEWAY', contractId, 7);
      yield 140;
      const optionServiceId = await desk.asContractor(applyForOption, {
        ...{ contractId, kind: 'DEDICATED_IP_ADDRESS' },
      });
      yield 130;
      if (round % 4 === 3) return;
      await desk.asOperator(acceptOption, { optionServiceId, initialFee: 20_000 });
      if (round % 2 === 0) return;
      yield 9;
      await desk.asContractor(giveOptionStopNotice, { optionServiceId });
    },
  },
  {
    title: 'notice given: a Web Gateway ends together with its Remote Connect',
    contracts: 2,
    async *tell(desk, round) {
      yield 230 + 3 * round;
      const gateway = await desk.apply('WEB_GATEWAY', 90 + 10 * round);
      const remoteConnect = await desk.apply('REMOTE_CONNECT', 70 + 10 * round);
      yield 228 + 3 * round;
      await desk.accept('WEB_GATEWAY', gateway, 3);
      await desk.accept('REMOTE_CONNECT', remoteConnect, 3);
      yield 12 + round;
      const requestedOn = desk.inDays(round % 2 === 0 ? 15 : 60);
      await desk.asContractor(giveTerminationNotice, {
        ...{ contractId: gateway, requestedOn, dependentContracts: 'TERMINATE_TOGETHER' },
      });
    },
  },
  {
    title: 'a scheduled termination inside the minimum term, with its settlement ahead',
    contracts: 1,
    async *tell(desk, round) {
      yield 14;
      const contractId = await desk.apply('FIREWALL_TYPE_2', 100 + 20 * round);
      yield 10;
      await desk.accept('FIREWALL_TYPE_2', contractId, 25);
      yield 5;
      await desk.asContractor(giveTerminationNotice, { contractId });
    },
  },
  {
    title: 'a Remote Connect left without a base since its Web Gateway ended',
    contracts: 2,
    async *tell(desk, round) {
      yield 210 + 4 * round;
      const gateway = await desk.apply('WEB_GATEWAY', 60 + 5 * round);
      const remoteConnect = await desk.apply('REMOTE_CONNECT', 60 + 5 * round);
      yield 208 + 4 * round;
      await desk.accept('WEB_GATEWAY', gateway, 5);
      await desk.accept('REMOTE_CONNECT', remoteConnect, 5);
      yield 50 + round;
      await desk.asContractor(giveTerminationNotice, {
        ...{ contractId: gateway, dependentContracts: 'LEAVE_IN_FORCE' },
      });
    },
  },
  {
    title: 'a move from Firewall Type 1 to the Web Gateway',
    contracts: 2,
    async *tell(desk, round) {
      yield 240 + 2 * round;
      const old = await desk.apply('FIREWALL_TYPE_1', 110 + 10 * round);
      yield 238 + 2 * round;
      await desk.accept('FIREWALL_TYPE_1', old, 8);
      yield 85;
      const next = await desk.apply('WEB_GATEWAY', 110 + 10 * round);
      yield 83;
      await desk.accept('WEB_GATEWAY', next, 5);
      yield 80;
      await desk.asContractor(giveTerminationNotice, {
        ...{ contractId: old, requestedOn: desk.inDays(31 + round) },
      });
    },
  },
  {
    title: 'two contracts ended: by the company in the minimum term, and under General Terms 28(2)',
    contracts: 2,
    async *tell(desk, round) {
      yield 110 + round;
      const gateway = await desk.apply('WEB_GATEWAY', 65 + round);
      yield 108 + round;
      await desk.accept('WEB_GATEWAY', gateway, 6);
      yield 45;
      const firewall = await desk.apply('FIREWALL_TYPE_2', 95 + round);
      yield 43;
      await desk.accept('FIREWALL_TYPE_2', firewall, 3);
      yield 32;
      await desk.asOperator(terminateContract, {
        ...{ contractId: firewall, ground: 'COMPANY', effectiveOn: desk.inDays(5) },
        note: '料金の支払遅延 / fees were not paid',
      });
      yield 25;
      await desk.asOperator(terminateContract, {
        ...{ contractId: gateway, ground: 'GENERAL_TERMS_28_2', effectiveOn: desk.inDays(2) },
        note: '契約者からの書面による解除 / ended by the contractor in writing',
      });
    },
  },
  {
    title: 'a Firewall Type 2 and a Private Connect, whose environment was declared',
    contracts: 2,
    async *tell(desk, round) {
      yield 125 + 2 * round;
      const firewall = await desk.apply('FIREWALL_TYPE_2', 300 + 30 * round);
      const privateConnect = await desk.apply('PRIVATE_CONNECT', 300 + 30 * round);
      yield 122 + 2 * round;
      await desk.accept('FIREWALL_TYPE_2', firewall, 9);
      await desk.accept('PRIVATE_CONNECT', privateConnect, 9);
      yield 100;
      await desk.asContractor(declareUsageConditions, {
        ...{ contractId: privateConnect, operatingPolicyDecided: true },
        networkEnvironment: {
          ...{ providedByCompany: false, configuration: '拠点間 VPN（自社設備） / own VPN' },
        },
      });
    },
  },
  {
    title: 'a Firewall Type 1 with a one-time fee',
    contracts: 1,
    async *tell(desk, round) {
      yield 160 + round;
      const contractId = await desk.apply('FIREWALL_TYPE_1', 50 + 15 * round);
      yield 156 + round;
      await desk.accept('FIREWALL_TYPE_1', contractId, 10);
      yield 66;
      await desk.asOperator(recordOneTimeFee, {
        ...{ contractId, amount: 15_000, arisesOn: desk.inDays(-1) },
        label: '設定変更作業費 / change of settings',
      });
    },
  },
];
