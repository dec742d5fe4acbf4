import type { ContractEventRow } from '../persistence/contract-events';
import type { ContractOutageRow } from '../persistence/contract-outages';
import type { ChangeRequestRow } from '../persistence/change-requests';
import type { ContractRow, HeldContractRow } from '../persistence/contracts';
import type { OptionServiceRow } from '../persistence/option-services';
import type { OutageClaimRow } from '../persistence/outage-claims';
import type { OutageRow } from '../persistence/outages';
import type { SettlementRow } from '../persistence/settlements';
import type { BaseEligibility } from '../terms/clauses/06-eligibility';
import type { EndingDependent } from '../terms/clauses/11-ending';
import type { TerminationPreview } from '../terms/clauses/11-termination-preview';
import type { ClaimableOutage } from '../terms/clauses/14-claim-estimate';
import type { OutageState } from '../terms/clauses/14-outage-state';
import type {
  ContractStatement,
  StatementLine,
  StatementTotals,
} from '../terms/clauses/12-statement';
import type { YearMonth } from '../terms/model/calendar';
import type { ContractDate } from '../terms/model/calendar-of-dates';
import type { Termination } from '../terms/model/contract';
import type { Edition } from '../terms/model/editions';
import type { OptionKind } from '../terms/model/option';
import type { MaybePromise } from './loader';
import type { ServiceType } from '../terms/model/service-types';

/* What the resolvers of types that are not rows of a table are given. */

/** A page of rows in Relay's form; the count is made only when it is asked for. */
export interface Connection<Row> {
  readonly edges: { readonly cursor: () => string; readonly node: Row }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: () => string | null;
    readonly endCursor: () => string | null;
  };
  readonly totalCount: () => MaybePromise<number>;
}

/** A contractor of another subgraph, known by its id alone. */
export interface ContractorModel {
  readonly id: string;
}

export interface ServiceTypeTermsModel {
  readonly serviceType: ServiceType;
  readonly edition: Edition;
}

export interface OptionTermsModel {
  readonly kind: OptionKind;
  readonly edition: Edition;
}

/** An outage that a contract can claim for, with the claim that there is. */
export interface ClaimableOutageModel extends ClaimableOutage<ContractOutageRow> {
  readonly contract: ContractRow;
  readonly claim: OutageClaimRow | null;
}

/** The state that an outage is part of, for a contract, with the units of it that are granted. */
export interface OutageStateModel extends OutageState<ContractOutageRow> {
  readonly unitsGranted: number;
}

/** A recorded end, with the contract that it is of. */
export interface TerminationNoticeModel extends Termination {
  readonly contract: ContractRow;
}

export type ContractBaseEligibilityModel = BaseEligibility<ContractRow>;
export type TerminationPreviewModel = TerminationPreview<ContractRow>;
export type DependentPreviewModel = EndingDependent<HeldContractRow>;
export type ContractDateModel = ContractDate<ContractRow>;
export type ContractChangeRequestConnectionModel = Connection<ChangeRequestRow>;
export type OptionServiceConnectionModel = Connection<OptionServiceRow>;
export type ContractConnectionModel = Connection<ContractRow>;
export type SettlementConnectionModel = Connection<SettlementRow>;
export type OutageConnectionModel = Connection<OutageRow>;
export type OutageClaimConnectionModel = Connection<OutageClaimRow>;
export type ContractEventConnectionModel = Connection<ContractEventRow>;
export type StatementLineModel = StatementLine<SettlementRow>;

/** A contract's statement, with the contract that it is of. */
export interface ContractStatementModel extends ContractStatement<SettlementRow> {
  readonly contract: ContractRow;
}

export interface ContractorStatementModel extends StatementTotals {
  readonly month: YearMonth;
  readonly provisional: boolean;
  readonly contracts: readonly ContractStatementModel[];
}
