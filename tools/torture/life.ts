import type { PlainDate } from '../../src/terms/model/calendar';
import type { Ledger } from './ledger';

const EDITION = '2022-09-01';
const QUOTED_FEES = { initialFee: 100_000, basicFeePerAccount: 500, typeFee: 300 };
/** So many want to be the three. */
const CONTENDERS = 5;

/** Lives through the contracts of a contractor: some calls follow one another, some come at once. */
export async function live(ledger: Ledger, contractorId: string, today: PlainDate): Promise<void> {
  const apply = (serviceType: string) =>
    ledger.make('applyForContract', {
      contractorId,
      serviceType,
      accountCount: 50,
      agreesToTermsEdition: EDITION,
    });
  const accept = (contractId: string) =>
    ledger.make('acceptApplication', {
      contractId,
      billingStartOn: today,
      quotedFees: QUOTED_FEES,
    });
  const gateway = await apply('WEB_GATEWAY');
  if (gateway === null) return;
  await accept(gateway);
  const remote = await apply('REMOTE_CONNECT');
  if (remote !== null) await accept(remote);

  const applied = await Promise.all(
    Array.from({ length: CONTENDERS }, () => apply('FIREWALL_TYPE_1')),
  );
  const firewalls = applied.filter((id) => id !== null);
  await Promise.all(firewalls.map(accept));

  const request = await ledger.make('requestAccountCountChange', {
    contractId: gateway,
    accountCount: 60,
  });
  const option = await ledger.make('applyForOption', {
    contractId: gateway,
    kind: 'DEDICATED_IP_ADDRESS',
  });
  await Promise.all([
    request && ledger.make('acceptChangeRequest', { changeRequestId: request, oneTimeFee: 5_000 }),
    option && ledger.make('acceptOption', { optionServiceId: option, initialFee: 3_000 }),
    ledger.make('reviseQuotedFees', { contractId: gateway, effectiveOn: today, typeFee: 310 }),
    ...firewalls.map((contractId) =>
      ledger.make('terminateContract', {
        contractId,
        ground: 'COMPANY',
        effectiveOn: today,
        note: '提供の終了',
      }),
    ),
    ledger.make('giveTerminationNotice', {
      contractId: gateway,
      dependentContracts: 'TERMINATE_TOGETHER',
    }),
    apply('FIREWALL_TYPE_1'),
  ]);
}
