/* Made by `npm run generate` from operations.graphql and the schema. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What `agreeToSoftwareLicense` takes (使用許諾条件への同意), Art. 10(2). */
export type AgreeToSoftwareLicenseInput = {
  /** The contract, of Remote Connect (契約 ID). */
  contractId: string;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  dryRun?: boolean | null | undefined;
  /** The `version` of the contract that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  idempotencyKey?: string | null | undefined;
  /** Which text of the licence is agreed to (同意する使用許諾条件の版), Art. 10(2), a version as the caller names it. Null: not told. */
  softwareLicenseVersion?: string | null | undefined;
};

/** What `applyForContract` takes (契約の申込). */
export type ApplyForContractInput = {
  /** The account count (契約アカウント数), Art. 5: 50 or more. */
  accountCount: number;
  /** Whether the contractor agrees to the software licence (使用許諾条件への同意), Art. 10(2). Remote Connect only. Null or false: not yet. */
  agreesToSoftwareLicense?: boolean | null | undefined;
  /** The edition of the terms that the contractor agrees to (同意する規程の版), Art. 15(2) and supplementary provisions (附則): the one in force today. */
  agreesToTermsEdition: string;
  /** The contractor who applies (契約者 ID). */
  contractorId: string;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  dryRun?: boolean | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  idempotencyKey?: string | null | undefined;
  /** The service item (品目), Art. 2. Default: the only one of the type, or none for a type without items, where giving one is refused. */
  item?: ContractServiceItem | null | undefined;
  /** The contractor's contract of the IIJ Private Backbone Service (プライベートバックボーンサービスの契約番号), Art. 2. Private Connect needs it by the acceptance at the latest. Null: not known yet. */
  privateBackboneContractNumber?: string | null | undefined;
  /** The day from which the contract is wished (希望する課金開始日), Art. 4: today at the earliest, a date in Tokyo. It counts for the limit from that day on, so that a contract under notice can be replaced without a gap, and billing never starts before it. Null: as soon as possible, and it counts from today. */
  requestedBillingStartOn?: string | null | undefined;
  /** The service type (種類), Art. 1. */
  serviceType: ContractServiceType;
  /** Which text of the licence the contractor agrees to (同意する使用許諾条件の版), Art. 10(2), a version as the caller names it; only together with `agreesToSoftwareLicense: true`. Null: not told. */
  softwareLicenseVersion?: string | null | undefined;
  /** Conditions of use that are met already (利用条件), Art. 7. They can be declared later; none holds up the application. */
  usageConditions?: UsageConditionsInput | null | undefined;
};

/** What `applyForOption` takes (オプションの申込), Art. 9(1). */
export type ApplyForOptionInput = {
  /** The contract (契約 ID). */
  contractId: string;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  dryRun?: boolean | null | undefined;
  /** The `version` of the contract that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  idempotencyKey?: string | null | undefined;
  /** Which option (オプションの種別), Art. 9(2). */
  kind: OptionKind;
};

/** Where a change request stands (変更の申込の状態), Art. 8. */
export type ChangeRequestStatus =
  /** Accepted by the company (承諾). */
  | 'ACCEPTED'
  /** Lapsed (失効), Art. 8: it still waited when its contract ended, or it was accepted for a day after the recorded end, and lapses for as long as that end stands. */
  | 'LAPSED'
  /** Rejected by the company (不承諾). */
  | 'REJECTED'
  /** Waiting for a decision (申込中). */
  | 'REQUESTED'
  /** Withdrawn (取下げ). */
  | 'WITHDRAWN';

/** Reasons to deny a claim (減額を認めない理由), Art. 7 and Art. 14 to 16. */
export type ClaimDenialReason =
  /** Limits on the customer's side: other services used, or the network (契約者側の通信制限), Art. 16. */
  | 'CUSTOMER_SIDE_LIMIT'
  /** The contract was not affected (影響のない契約), Art. 14. */
  | 'NOT_AFFECTED'
  /** The cause does not lie with the company (当社の責に帰すべき事由でない), Art. 14. */
  | 'NOT_COMPANY_ATTRIBUTABLE'
  /** The service was not completely unusable, nor as good as (全く利用し得ない状態でない), Art. 14. */
  | 'NOT_COMPLETE_OUTAGE'
  /** Other claims hold all units of the state (減額の単位の不足), Art. 14. */
  | 'NO_UNIT_LEFT'
  /** Another reason, told in the note (その他). */
  | 'OTHER'
  /** The outage did not last 24 hours (24 時間未満の利用不能), Art. 14. */
  | 'OUTAGE_TOO_SHORT'
  /** A fault of the Remote Connect software interrupted it (ソフトウェアの不具合), Art. 15(2)(ii). */
  | 'REMOTE_CONNECT_SOFTWARE'
  /** A change of the service's settings interrupted it (サービスの設定変更), Art. 15(2)(i). */
  | 'SETTING_CHANGE'
  /** A condition of use was not met and caused the outage (利用条件の未充足), Art. 7(3). */
  | 'USAGE_CONDITIONS_UNMET';

/** A span of calendar dates in Tokyo (期間), both ends included. */
export type ContractDateRange = {
  /** First day (始期). Null: no lower bound. */
  from?: string | null | undefined;
  /** Last day (終期), included. Null: no upper bound. */
  to?: string | null | undefined;
};

/** Reasons for a refusal (拒否の理由の種別). `NOT_FOUND`, `IDEMPOTENCY_KEY_REUSED`, `VERSION_CONFLICT` and `INVALID_STATE` (with its kin `ALREADY_UNDER_NOTICE`, `NOTICE_ALREADY_EFFECTIVE` and `ALREADY_REVERSED`) come alone, checked in that order; all others of one call come together. */
export type ContractErrorCode =
  /** The account count is under 50 (契約アカウント数の下限), Art. 5. `details`: `minimum`. */
  | 'ACCOUNT_COUNT_BELOW_MINIMUM'
  /** A date lies after the effective date of termination (解約日より後の日付), Art. 8 and 11. `details`: `date`, `terminationEffectiveOn`. */
  | 'AFTER_TERMINATION'
  /** The settlement has been reversed already (取消済み). `details`: `reversalId`. */
  | 'ALREADY_REVERSED'
  /** The end is fixed already: a second stop notice, or an end of the contract on the same or a later day, is refused (通知済み), Art. 11 and, for an option, Art. 9(3). `details`: `subject` (`contract` or `optionService`), `effectiveOn`. */
  | 'ALREADY_UNDER_NOTICE'
  /** An amount is negative, or it or the monthly fee that follows from it would pass 2^53 - 1 yen (金額の範囲外), Annex 1. `details`: `minimum`, `maximum`. */
  | 'AMOUNT_OUT_OF_RANGE'
  /** Private Connect and Remote Connect need a Web Gateway or Firewall contract of the same contractor (利用資格), Art. 6. `details`: `baseServiceTypes`, `on` (the day on which it is needed), `base` (`HELD_OR_APPLIED_FOR` for an application, `IN_FORCE` for a contract), `contracts` (those that would be without one, each with `firstDayWithoutBase`, when it is not the one asked about). */
  | 'BASE_CONTRACT_REQUIRED'
  /** A date lies before the day of acceptance (承諾日より前の日付), Art. 3, 8 and 11. `details`: `date`, `acceptedOn`, `contract` (when it is not the one asked about). */
  | 'BEFORE_ACCEPTANCE'
  /** A date lies before the day that the contractor asked for (希望日より前の日付), Art. 4 and 8. `details`: `date`, `requestedOn`. */
  | 'BEFORE_REQUESTED_DATE'
  /** The claim is too late: 3 months have passed since it became possible (請求期間の経過), Art. 14. `details`: `claimDeadline`. */
  | 'CLAIM_PERIOD_EXPIRED'
  /** The contractor would have more than 3 contracts of the service type on some day (契約数の上限), Art. 4(2)(3). `details`: `serviceType`, `limit`, `on` (the first such day), `held` and `pending` (on that day), `freeFrom` (the first day with a place from then on; null when there is none in sight). */
  | 'CONTRACT_LIMIT_EXCEEDED'
  /** The outage does not affect the contract, or a contract named is of none of its types (影響のない契約), Art. 14. `details`: `contracts` (those named, in the second case). */
  | 'CONTRACT_NOT_AFFECTED'
  /** Dates or moments are in an impossible order, e.g. an outage restored before the company knew of it (日付の前後). `details`: `first` and `second`, each with `field` and `value`: the first must not be after the second. */
  | 'DATES_OUT_OF_ORDER'
  /** A date or moment lies in the future, where it must not, or a contract date is after 2999-12-31 (将来の日付). `details`: `date`, `latest`, and for a moment `at`, `latestAt`. */
  | 'DATE_IN_FUTURE'
  /** A date lies before the earliest that will do, which is today in most cases (過去の日付). `details`: `date`, `earliest`, `companyMay` (true when the company, and it alone, may name an earlier one). */
  | 'DATE_IN_PAST'
  /** The reason for a denial contradicts the record (記録と矛盾する理由), Art. 14. `details`: `reason`. */
  | 'DENIAL_CONTRADICTS_RECORD'
  /** The termination would leave Private or Remote Connect contracts without a base contract: choose what becomes of them (従属契約の選択), Art. 6. `details`: `contracts`, each with `firstDayWithoutBase` and, were it ended together, `endsOn` and `settlementAmount` in yen. */
  | 'DEPENDENTS_CHOICE_REQUIRED'
  /** The contract has claimed for this outage already (請求の重複), Art. 14. `details`: `claimId`, `status`. */
  | 'DUPLICATE_CLAIM'
  /** A fee has no amount quoted to the contractor (料金の未提示); a missing quote is never 0 yen, Annex 1. `details`: `fee`. */
  | 'FEE_NOT_QUOTED'
  /** The one who filed a claim cannot grant it (請求者による決定の禁止). */
  | 'FILER_CANNOT_DECIDE'
  /** A recorded end on this ground neither arrives nor names a day, which only the contractor's notice does (解除事由), Art. 11. `details`: `ground`, `permitted`. */
  | 'GROUND_NOT_PERMITTED'
  /** The idempotency key was used by the same caller for the same mutation with another input (冪等キーの再利用). */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The object is in a state in which this cannot be done (状態の不一致). `details`: `subject` (what is in the state), `status`, `allowed` (the states in which it can be done). */
  | 'INVALID_STATE'
  /** The item, or what goes with an item, does not belong to the service type (品目), Art. 2. `details`: `serviceType`, `items` (those that it has), `needed` (the item to which alone the call applies, when that is why). */
  | 'ITEM_NOT_APPLICABLE'
  /** The software licence applies to Remote Connect only (使用許諾条件), Art. 10. `details`: `serviceType`. */
  | 'LICENSE_NOT_APPLICABLE'
  /** This reason for a denial needs a note (備考の不足). `details`: `reason`. */
  | 'NOTE_REQUIRED'
  /** The notice has taken effect and can no longer be withdrawn (通知の効力発生後), Art. 11 and, for an option, Art. 9(3). `details`: `subject` (`contract` or `optionService`), `effectiveOn`. */
  | 'NOTICE_ALREADY_EFFECTIVE'
  /** On record the cause does not lie with the company, or is not known to (当社の責に帰すべき事由でない), Art. 14. `details`: `attribution`. */
  | 'NOT_COMPANY_ATTRIBUTABLE'
  /** The object named does not exist, or the caller may not see it (該当なし). */
  | 'NOT_FOUND'
  /** The call would change nothing (変更なし). */
  | 'NO_CHANGE'
  /** All units of 24 hours of the state that the outage is part of are granted to other claims (減額の単位の不足), Art. 14. `details`: `units` (of the whole state), `claims` (those that hold them, each with `id` and `units`). */
  | 'NO_UNIT_LEFT'
  /** The contract already has this option in force (オプションの重複), Art. 9. `details`: `optionServiceId`, `endsOn` (its last day; null when it has none). */
  | 'OPTION_ALREADY_IN_FORCE'
  /** On record the service was not completely unusable, nor as good as (全く利用し得ない状態でない), Art. 14. */
  | 'OUTAGE_NOT_COMPLETE'
  /** The outage is not over yet (復旧前), Annex 3. */
  | 'OUTAGE_NOT_OVER'
  /** The state that the outage is part of has not lasted 24 consecutive hours from the moment the company knew, as far as the contract is concerned (利用不能時間の不足), Art. 14. `details`: `hours` (those that count), `minimumHours`. */
  | 'OUTAGE_TOO_SHORT'
  /** Private Connect 1Gbps needs a contract of the IIJ Private Backbone Service (プライベートバックボーンサービスの契約), Art. 2. `details`: `missing` (`CONTRACT_NUMBER` or the company's `CONFIRMATION`). */
  | 'PRIVATE_BACKBONE_REQUIRED'
  /** A fee differs from what the applicant was quoted (提示した金額との相違), Art. 12. `details`: `fee`, `quoted` and `given` in yen. */
  | 'QUOTE_DIFFERS'
  /** The last day of the quote has passed (料金の提示の有効期限の経過), Art. 12. `details`: `validThrough`. */
  | 'QUOTE_EXPIRED'
  /** The edition of the terms agreed to is not the one in force today (規程の版が現行でない); supplementary provisions (附則). `details`: `currentEdition`. */
  | 'TERMS_EDITION_NOT_CURRENT'
  /** The object has changed since the caller saw it: its version is not `expectedVersion` (版の競合). `details`: `expectedVersion`, `version`. */
  | 'VERSION_CONFLICT';

/** What can happen (契約イベントの種別): one value for each mutation, in the past tense. */
export type ContractEventType =
  /** A change of the account count was requested (契約アカウント数の変更の申込), Art. 8. */
  | 'ACCOUNT_COUNT_CHANGE_REQUESTED'
  /** The company accepted an application (申込の承諾). */
  | 'APPLICATION_ACCEPTED'
  /** A contract was applied for (契約の申込). */
  | 'APPLICATION_MADE'
  /** The company quoted an application (料金の提示), Annex 1. */
  | 'APPLICATION_QUOTED'
  /** The company rejected an application (申込の不承諾). */
  | 'APPLICATION_REJECTED'
  /** An application was withdrawn (申込の取下げ). */
  | 'APPLICATION_WITHDRAWN'
  /** The billing start date was put right (課金開始日の訂正), Art. 3. */
  | 'BILLING_START_CORRECTED'
  /** The billing start date was moved (課金開始日の変更), Art. 3. */
  | 'BILLING_START_RESCHEDULED'
  /** The company accepted a change request (変更の申込の承諾), Art. 8. */
  | 'CHANGE_REQUEST_ACCEPTED'
  /** The company rejected a change request (変更の申込の不承諾), Art. 8. */
  | 'CHANGE_REQUEST_REJECTED'
  /** A change request was withdrawn (変更の申込の取下げ), Art. 8. */
  | 'CHANGE_REQUEST_WITHDRAWN'
  /** The company recorded a termination by itself or under General Terms 28(2) or 28(3) (契約の解除), Art. 13. */
  | 'CONTRACT_TERMINATED'
  /** A one-time fee was recorded (一時費用の記録), Art. 12. */
  | 'ONE_TIME_FEE_RECORDED'
  /** The company accepted an option (オプションの承諾), Art. 9. */
  | 'OPTION_ACCEPTED'
  /** An option was applied for (オプションの申込), Art. 9(1). */
  | 'OPTION_APPLICATION_MADE'
  /** An option application was withdrawn (オプションの申込の取下げ), Art. 9. */
  | 'OPTION_APPLICATION_WITHDRAWN'
  /** The company rejected an option (オプションの不承諾), Art. 9. */
  | 'OPTION_REJECTED'
  /** Notice to stop an option was given (オプションの利用停止の通知), Art. 9(3). */
  | 'OPTION_STOP_NOTICE_GIVEN'
  /** Notice to stop an option was withdrawn (オプションの利用停止の通知の撤回), Art. 9(3). */
  | 'OPTION_STOP_NOTICE_WITHDRAWN'
  /** The company denied a claim (減額を認めない決定), Art. 14. */
  | 'OUTAGE_CLAIM_DENIED'
  /** A fee reduction was claimed (減額の請求), Art. 14. */
  | 'OUTAGE_CLAIM_FILED'
  /** The company granted a claim (減額を認める決定), Art. 14. */
  | 'OUTAGE_CLAIM_GRANTED'
  /** A granted claim was settled anew, or waits again, after a change of what it rests on (減額の再計算), Art. 14. */
  | 'OUTAGE_CLAIM_REASSESSED'
  /** A denied claim was reopened (減額を認めない決定の取消), Art. 14. */
  | 'OUTAGE_CLAIM_REOPENED'
  /** A claim was withdrawn (減額の請求の取下げ), Art. 14. */
  | 'OUTAGE_CLAIM_WITHDRAWN'
  /** What was never true of an outage was put right (利用不能の記録の訂正), Art. 14. Only operators see it; granted claims that rest on it have events of their own. */
  | 'OUTAGE_CORRECTED'
  /** An outage was recorded (利用不能の記録), Art. 14. Only operators see it. */
  | 'OUTAGE_RECORDED'
  /** An outage of a contract was reported (利用不能の申告), Art. 14. */
  | 'OUTAGE_REPORTED'
  /** An outage's facts were updated (利用不能の更新), Art. 14. Only operators see it. */
  | 'OUTAGE_UPDATED'
  /** The number of the Private Backbone contract was put right (プライベートバックボーンサービスの契約番号の訂正), Art. 2. */
  | 'PRIVATE_BACKBONE_CORRECTED'
  /** The quotes of the acceptance were put right (提示料金の訂正), Annex 1. */
  | 'QUOTED_FEES_CORRECTED'
  /** Quoted fees were revised (提示料金の改定), Annex 1. */
  | 'QUOTED_FEES_REVISED'
  /** A settlement was reversed (調定の取消). */
  | 'SETTLEMENT_REVERSED'
  /** The software licence was agreed to (使用許諾条件への同意), Art. 10. */
  | 'SOFTWARE_LICENSE_AGREED'
  /** A recorded end was put right, or taken back (解約の記録の訂正), Art. 11; the dependent contracts whose end rests on it have events of their own. */
  | 'TERMINATION_CORRECTED'
  /** A termination notice was given (解約の通知), Art. 11. */
  | 'TERMINATION_NOTICE_GIVEN'
  /** A termination notice was withdrawn (解約の通知の撤回), Art. 11. */
  | 'TERMINATION_NOTICE_WITHDRAWN'
  /** Usage conditions were declared (利用条件の届出), Art. 7. */
  | 'USAGE_CONDITIONS_DECLARED';

/** Which contracts to return (契約の絞り込み). Conditions are combined by and. */
export type ContractFilter = {
  /** Only those applied for in this span (申込日の期間). Null: on any day. */
  appliedOn?: ContractDateRange | null | undefined;
  /** The day on which `status` and `eligible` are looked at (基準日), a date in Tokyo. Default: today. */
  asOf?: string | null | undefined;
  /** Only those whose billing starts in this span (課金開始日の期間). Null: any, or none yet. */
  billingStartOn?: ContractDateRange | null | undefined;
  /** Only the contract with this number (契約番号). Null: any. */
  contractNumber?: string | null | undefined;
  /** Only contracts of this contractor (契約者 ID). Null: of all. */
  contractorId?: string | null | undefined;
  /** True: only contracts that have the base contract they need on the day of `asOf`; false: only those that lack it (利用資格), Art. 6. Null: both. */
  eligible?: boolean | null | undefined;
  /** Only those whose minimum term ends in this span (最低利用期間の末日の期間), Art. 3. Null: any, or none yet. */
  minimumTermEndsOn?: ContractDateRange | null | undefined;
  /** Only of one of these service types (種類), Art. 1. Null: of all; an empty list: none. */
  serviceType?: Array<ContractServiceType> | null | undefined;
  /** Only those in one of these states on the day of `asOf` (契約の状態). Null: in any; an empty list: none. */
  status?: Array<ContractStatus> | null | undefined;
  /** Only those whose termination takes effect in this span (解約日の期間). Null: any, or none yet. */
  terminationEffectiveOn?: ContractDateRange | null | undefined;
};

/** Service items (品目), Art. 2. Only Private Connect and Remote Connect have one. */
export type ContractServiceItem =
  /** 1Gbps of Private Connect (プライベートコネクト 1Gbps): best effort up to 1Gbps, for contractors of the IIJ Private Backbone Service, Art. 2. */
  | 'PRIVATE_CONNECT_1GBPS'
  /** Type A of Remote Connect (リモートコネクト タイプ A): remote access by WireGuard, Art. 2. */
  | 'REMOTE_CONNECT_TYPE_A';

/** Service types (種類), Art. 1. The type of a contract never changes. */
export type ContractServiceType =
  /** Firewall: Type 1 (ファイアウォール：タイプ 1): access control, Art. 1. A base contract under Art. 6. */
  | 'FIREWALL_TYPE_1'
  /** Firewall: Type 2 (ファイアウォール：タイプ 2): access control with a Fortinet virtual appliance, Art. 1. A base contract under Art. 6. */
  | 'FIREWALL_TYPE_2'
  /** Private Connect (プライベートコネクト): connection with the IIJ Private Backbone Service, Art. 1. Needs a base contract, Art. 6. */
  | 'PRIVATE_CONNECT'
  /** Remote Connect (リモートコネクト): remote access for users on the internet, Art. 1. Needs a base contract, Art. 6. */
  | 'REMOTE_CONNECT'
  /** Web Gateway (Web ゲートウェイ): web proxy and further functions, Art. 1. A base contract under Art. 6. */
  | 'WEB_GATEWAY';

/** Where a contract stands on a day (契約の状態). */
export type ContractStatus =
  /** Accepted, billing has not started (承諾済み・課金開始前), Art. 12. */
  | 'ACCEPTED'
  /** In force, from the billing start date (利用中). */
  | 'ACTIVE'
  /** Applied for and waiting for a decision (申込中). */
  | 'APPLIED'
  /** Rejected by the company (不承諾). */
  | 'REJECTED'
  /** Ended, from the day after the effective date (解約済み), Art. 11. */
  | 'TERMINATED'
  /** From the recorded notice or termination through its effective date (解約予定), Art. 11. */
  | 'UNDER_NOTICE'
  /** Withdrawn by the applicant (取下げ). */
  | 'WITHDRAWN';

/** What `declareUsageConditions` takes (利用条件の届出), Art. 7. */
export type DeclareUsageConditionsInput = {
  /** The contract (契約 ID). */
  contractId: string;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  dryRun?: boolean | null | undefined;
  /** The `version` of the contract that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  idempotencyKey?: string | null | undefined;
  /** The network environment (通信環境), Art. 7(1)(ii) and 7(2), also to notify a change of it. Null: as it was. */
  networkEnvironment?: NetworkEnvironmentInput | null | undefined;
  /** Whether the operating policy is decided (運用ポリシーの決定), Art. 7(1)(i). Null: as it was. */
  operatingPolicyDecided?: boolean | null | undefined;
};

/** What becomes of Private and Remote Connect contracts that would be left without a base contract (従属契約の選択), Art. 6. */
export type DependentContractsChoice =
  /** Leave them in force; they are not eligible from the first day without a base contract (契約の存続), Art. 6. */
  | 'LEAVE_IN_FORCE'
  /** End them together with it, each on the last day on which a base contract remains and with its own settlement (同時解約), Art. 6 and Art. 13. */
  | 'TERMINATE_TOGETHER';

/** What `fileOutageClaim` takes (減額の請求), Art. 14. */
export type FileOutageClaimInput = {
  /** The contract (契約 ID). */
  contractId: string;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  dryRun?: boolean | null | undefined;
  /** The `version` of the contract that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  idempotencyKey?: string | null | undefined;
  /** The outage (利用不能 ID), Art. 14. */
  outageId: string;
};

/** What `giveOptionStopNotice` takes (オプションの利用停止の通知), Art. 9(3). */
export type GiveOptionStopNoticeInput = {
  /** The day on which the notice arrived (到達日), Art. 9(3), a date in Tokyo, not in the future. Only operators may name a past one. Default: today. */
  arrivedOn?: string | null | undefined;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  dryRun?: boolean | null | undefined;
  /** The `version` of the option that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  idempotencyKey?: string | null | undefined;
  /** The option (オプションサービス ID). */
  optionServiceId: string;
  /** The day on which the option shall stop (契約者の指定日), Art. 9(3), a date in Tokyo. Null: as early as possible. */
  requestedOn?: string | null | undefined;
};

/** What `giveTerminationNotice` takes (解約の通知), Art. 11. */
export type GiveTerminationNoticeInput = {
  /** The day on which the notice arrived (到達日), Art. 11, a date in Tokyo, not in the future. Only operators may name a past one. Default: today. */
  arrivedOn?: string | null | undefined;
  /** The contract (契約 ID). */
  contractId: string;
  /** What becomes of contracts left without a base contract (従属契約の選択), Art. 6. Needed only if there would be any; else ignored. */
  dependentContracts?: DependentContractsChoice | null | undefined;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  dryRun?: boolean | null | undefined;
  /** The `version` of the contract that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  idempotencyKey?: string | null | undefined;
  /** The day on which the contract shall end (契約者の指定日), Art. 11, a date in Tokyo. Null: as early as possible. */
  requestedOn?: string | null | undefined;
};

/** A network environment to declare, in place of what was declared before (通信環境), Art. 7(1)(ii) and 7(2). */
export type NetworkEnvironmentInput = {
  /** Which service of the company it is (当社サービスの契約番号等). Null: not told. */
  companyServiceReference?: string | null | undefined;
  /** Its configuration (通信環境の設定情報), to be disclosed where it is not the company's own service, Art. 7(2). Null: not disclosed. */
  configuration?: string | null | undefined;
  /** Whether it is the company's own service (当社のサービスによる通信環境), Art. 7(2). */
  providedByCompany: boolean;
};

/** Options (オプションの種別), Art. 9(2). */
export type OptionKind =
  /** Dedicated IP address (専用 IP アドレスオプション), Art. 9(2)(i). */
  | 'DEDICATED_IP_ADDRESS';

/** Where an option stands on a day (オプションの状態), Art. 9. */
export type OptionStatus =
  /** In force (利用中). */
  | 'ACTIVE'
  /** Applied for and waiting for a decision (申込中). */
  | 'APPLIED'
  /** Lapsed (失効), Art. 9: the application still waited when its contract ended, or never began. */
  | 'LAPSED'
  /** Rejected by the company (不承諾). */
  | 'REJECTED'
  /** Stopped, from the day after the last day, by notice or by the contract's end (利用停止済み), Art. 9(3) and Art. 11. */
  | 'STOPPED'
  /** From the arrival of the recorded notice to stop through the last day (利用停止予定), Art. 9(3). */
  | 'UNDER_NOTICE'
  /** Withdrawn by the applicant (取下げ). */
  | 'WITHDRAWN';

/** Where the cause of an outage lies (責任の所在), Art. 14. */
export type OutageAttribution =
  /** With the company (当社の責に帰すべき事由), Art. 14. */
  | 'COMPANY'
  /** With the contractor (契約者の責に帰すべき事由). */
  | 'CONTRACTOR'
  /** With a third party (第三者の責に帰すべき事由). */
  | 'THIRD_PARTY'
  /** Not known yet (調査中). A claim can be filed but not granted, Art. 14. */
  | 'UNDER_INVESTIGATION';

/** Where a claim stands (減額の請求の状態), Art. 14. */
export type OutageClaimStatus =
  /** Denied by the company (減額を認めない決定済み). */
  | 'DENIED'
  /** Filed and waiting for a decision (請求中). */
  | 'FILED'
  /** Granted by the company (減額を認める決定済み). */
  | 'GRANTED'
  /** Withdrawn (取下げ). */
  | 'WITHDRAWN';

/** What `reportOutage` takes (利用不能の申告), Art. 14. */
export type ReportOutageInput = {
  /** Whether the service is completely unusable, or as good as (全く利用し得ない状態), Art. 14. */
  completelyUnusable: boolean;
  /** The contract (契約 ID). */
  contractId: string;
  /** What happened (概要), for people to read. */
  description: string;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  dryRun?: boolean | null | undefined;
  /** The `version` of the contract that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  idempotencyKey?: string | null | undefined;
  /** When it began (発生日時), not in the future. Null: not known. */
  occurredAt?: string | null | undefined;
};

/** What `requestAccountCountChange` takes (契約アカウント数の変更の申込), Art. 8. */
export type RequestAccountCountChangeInput = {
  /** The account count wanted (契約アカウント数), Art. 5: 50 or more. */
  accountCount: number;
  /** The contract (契約 ID). */
  contractId: string;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  dryRun?: boolean | null | undefined;
  /** The day from which it shall apply (変更希望日): today at the earliest, a date in Tokyo. Null: left to the company. */
  effectiveOn?: string | null | undefined;
  /** The `version` of the contract that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  idempotencyKey?: string | null | undefined;
};

/** Who owes an amount (課金・減額の別). */
export type SettlementDirection =
  /** The contractor owes it to the company (課金). */
  | 'CHARGE'
  /** The company owes it to the contractor (減額). */
  | 'CREDIT';

/** Conditions of use (利用条件), Art. 7. */
export type UsageCondition =
  /** The configuration of an environment that is not the company's own service is disclosed (設定情報の開示), Art. 7(2). */
  | 'ENVIRONMENT_DISCLOSURE'
  /** The network environment is prepared (通信環境の用意), Art. 7(1)(ii). */
  | 'NETWORK_ENVIRONMENT'
  /** The operating policy is decided (運用ポリシーの決定), Art. 7(1)(i). */
  | 'OPERATING_POLICY';

/** Conditions of use declared with an application (利用条件), Art. 7. */
export type UsageConditionsInput = {
  /** The network environment prepared (通信環境), Art. 7(1)(ii). Null: not told. */
  networkEnvironment?: NetworkEnvironmentInput | null | undefined;
  /** Whether the operating policy is decided (運用ポリシーの決定), Art. 7(1)(i). Null: not told. */
  operatingPolicyDecided?: boolean | null | undefined;
};

/** What `withdrawApplication` takes (申込の取下げ). */
export type WithdrawApplicationInput = {
  /** The application (契約 ID). */
  contractId: string;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  dryRun?: boolean | null | undefined;
  /** The `version` of the contract that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  idempotencyKey?: string | null | undefined;
};

/** What `withdrawChangeRequest` takes (変更の申込の取下げ). */
export type WithdrawChangeRequestInput = {
  /** The request (変更の申込 ID). */
  changeRequestId: string;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  dryRun?: boolean | null | undefined;
  /** The `version` of the change request that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  idempotencyKey?: string | null | undefined;
};

/** What `withdrawOptionApplication` takes (オプションの申込の取下げ). */
export type WithdrawOptionApplicationInput = {
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  dryRun?: boolean | null | undefined;
  /** The `version` of the option that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  idempotencyKey?: string | null | undefined;
  /** The option (オプションサービス ID). */
  optionServiceId: string;
};

/** What `withdrawOutageClaim` takes (減額の請求の取下げ). */
export type WithdrawOutageClaimInput = {
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  dryRun?: boolean | null | undefined;
  /** The `version` of the claim that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  idempotencyKey?: string | null | undefined;
  /** The claim (減額の請求 ID). */
  outageClaimId: string;
};

export type RefusalFragment = { code: ContractErrorCode, message: string, path: Array<string> | null, article: string | null, details: object | null };

export type ContractFactsFragment = { id: string, contractNumber: string, serviceType: ContractServiceType, item: ContractServiceItem | null, status: ContractStatus, appliedOn: string, acceptedOn: string | null, billingStartOn: string | null, minimumTermEndsOn: string | null, accountCount: number, terminationEffectiveOn: string | null, version: number };

export type LineFragment = { label: string, amount: number, article: string };

export type ApplyMutationVariables = Exact<{
  input: ApplyForContractInput;
}>;


export type ApplyMutation = { applyForContract: { contract: { id: string, contractNumber: string, serviceType: ContractServiceType, item: ContractServiceItem | null, status: ContractStatus, appliedOn: string, acceptedOn: string | null, billingStartOn: string | null, minimumTermEndsOn: string | null, accountCount: number, terminationEffectiveOn: string | null, version: number } | null, userErrors: Array<{ code: ContractErrorCode, message: string, path: Array<string> | null, article: string | null, details: object | null }> } };

export type WithdrawApplicationMutationVariables = Exact<{
  input: WithdrawApplicationInput;
}>;


export type WithdrawApplicationMutation = { withdrawApplication: { contract: { id: string, contractNumber: string, serviceType: ContractServiceType, item: ContractServiceItem | null, status: ContractStatus, appliedOn: string, acceptedOn: string | null, billingStartOn: string | null, minimumTermEndsOn: string | null, accountCount: number, terminationEffectiveOn: string | null, version: number } | null, userErrors: Array<{ code: ContractErrorCode, message: string, path: Array<string> | null, article: string | null, details: object | null }> } };

export type DeclareUsageConditionsMutationVariables = Exact<{
  input: DeclareUsageConditionsInput;
}>;


export type DeclareUsageConditionsMutation = { declareUsageConditions: { contract: { id: string, contractNumber: string, serviceType: ContractServiceType, item: ContractServiceItem | null, status: ContractStatus, appliedOn: string, acceptedOn: string | null, billingStartOn: string | null, minimumTermEndsOn: string | null, accountCount: number, terminationEffectiveOn: string | null, version: number, usageConditions: { unmet: Array<UsageCondition> } } | null, userErrors: Array<{ code: ContractErrorCode, message: string, path: Array<string> | null, article: string | null, details: object | null }> } };

export type AgreeToSoftwareLicenseMutationVariables = Exact<{
  input: AgreeToSoftwareLicenseInput;
}>;


export type AgreeToSoftwareLicenseMutation = { agreeToSoftwareLicense: { contract: { softwareLicenseAgreedOn: string | null, id: string, contractNumber: string, serviceType: ContractServiceType, item: ContractServiceItem | null, status: ContractStatus, appliedOn: string, acceptedOn: string | null, billingStartOn: string | null, minimumTermEndsOn: string | null, accountCount: number, terminationEffectiveOn: string | null, version: number } | null, userErrors: Array<{ code: ContractErrorCode, message: string, path: Array<string> | null, article: string | null, details: object | null }> } };

export type ChangeFragment = { id: string, status: ChangeRequestStatus, accountCount: number, requestedOn: string, effectiveOn: string | null, oneTimeFee: number | null, version: number };

export type RequestAccountCountChangeMutationVariables = Exact<{
  input: RequestAccountCountChangeInput;
}>;


export type RequestAccountCountChangeMutation = { requestAccountCountChange: { changeRequest: { id: string, status: ChangeRequestStatus, accountCount: number, requestedOn: string, effectiveOn: string | null, oneTimeFee: number | null, version: number } | null, userErrors: Array<{ code: ContractErrorCode, message: string, path: Array<string> | null, article: string | null, details: object | null }> } };

export type WithdrawChangeRequestMutationVariables = Exact<{
  input: WithdrawChangeRequestInput;
}>;


export type WithdrawChangeRequestMutation = { withdrawChangeRequest: { changeRequest: { id: string, status: ChangeRequestStatus, accountCount: number, requestedOn: string, effectiveOn: string | null, oneTimeFee: number | null, version: number } | null, userErrors: Array<{ code: ContractErrorCode, message: string, path: Array<string> | null, article: string | null, details: object | null }> } };

export type OptionFragment = { id: string, kind: OptionKind, status: OptionStatus, appliedOn: string, monthlyFee: number, stopEffectiveOn: string | null, version: number };

export type ApplyForOptionMutationVariables = Exact<{
  input: ApplyForOptionInput;
}>;


export type ApplyForOptionMutation = { applyForOption: { optionService: { id: string, kind: OptionKind, status: OptionStatus, appliedOn: string, monthlyFee: number, stopEffectiveOn: string | null, version: number } | null, userErrors: Array<{ code: ContractErrorCode, message: string, path: Array<string> | null, article: string | null, details: object | null }> } };

export type WithdrawOptionApplicationMutationVariables = Exact<{
  input: WithdrawOptionApplicationInput;
}>;


export type WithdrawOptionApplicationMutation = { withdrawOptionApplication: { optionService: { id: string, kind: OptionKind, status: OptionStatus, appliedOn: string, monthlyFee: number, stopEffectiveOn: string | null, version: number } | null, userErrors: Array<{ code: ContractErrorCode, message: string, path: Array<string> | null, article: string | null, details: object | null }> } };

export type GiveOptionStopNoticeMutationVariables = Exact<{
  input: GiveOptionStopNoticeInput;
}>;


export type GiveOptionStopNoticeMutation = { giveOptionStopNotice: { optionService: { id: string, kind: OptionKind, status: OptionStatus, appliedOn: string, monthlyFee: number, stopEffectiveOn: string | null, version: number } | null, userErrors: Array<{ code: ContractErrorCode, message: string, path: Array<string> | null, article: string | null, details: object | null }> } };

export type GiveTerminationNoticeMutationVariables = Exact<{
  input: GiveTerminationNoticeInput;
}>;


export type GiveTerminationNoticeMutation = { giveTerminationNotice: { contract: { id: string, contractNumber: string, serviceType: ContractServiceType, item: ContractServiceItem | null, status: ContractStatus, appliedOn: string, acceptedOn: string | null, billingStartOn: string | null, minimumTermEndsOn: string | null, accountCount: number, terminationEffectiveOn: string | null, version: number, terminationNotice: { arrivedOn: string | null, requestedOn: string | null, effectiveOn: string, movedFromRequested: boolean, acknowledgement: string } | null } | null, userErrors: Array<{ code: ContractErrorCode, message: string, path: Array<string> | null, article: string | null, details: object | null }> } };

export type ReportOutageMutationVariables = Exact<{
  input: ReportOutageInput;
}>;


export type ReportOutageMutation = { reportOutage: { outage: { id: string, knownAt: string, attribution: OutageAttribution, complete: boolean, version: number } | null, userErrors: Array<{ code: ContractErrorCode, message: string, path: Array<string> | null, article: string | null, details: object | null }> } };

export type ClaimFragment = { id: string, status: OutageClaimStatus, filedAt: string, claimDeadline: string, unavailableHours: number | null, unavailableUnits: number | null, reductionAmount: number | null, denialReason: ClaimDenialReason | null, version: number };

export type FileOutageClaimMutationVariables = Exact<{
  input: FileOutageClaimInput;
}>;


export type FileOutageClaimMutation = { fileOutageClaim: { outageClaim: { id: string, status: OutageClaimStatus, filedAt: string, claimDeadline: string, unavailableHours: number | null, unavailableUnits: number | null, reductionAmount: number | null, denialReason: ClaimDenialReason | null, version: number } | null, userErrors: Array<{ code: ContractErrorCode, message: string, path: Array<string> | null, article: string | null, details: object | null }> } };

export type WithdrawOutageClaimMutationVariables = Exact<{
  input: WithdrawOutageClaimInput;
}>;


export type WithdrawOutageClaimMutation = { withdrawOutageClaim: { outageClaim: { id: string, status: OutageClaimStatus, filedAt: string, claimDeadline: string, unavailableHours: number | null, unavailableUnits: number | null, reductionAmount: number | null, denialReason: ClaimDenialReason | null, version: number } | null, userErrors: Array<{ code: ContractErrorCode, message: string, path: Array<string> | null, article: string | null, details: object | null }> } };

export type ContractQueryVariables = Exact<{
  id: string;
}>;


export type ContractQuery = { contract: { id: string, contractNumber: string, serviceType: ContractServiceType, item: ContractServiceItem | null, status: ContractStatus, appliedOn: string, acceptedOn: string | null, billingStartOn: string | null, minimumTermEndsOn: string | null, accountCount: number, terminationEffectiveOn: string | null, version: number, monthlyFee: { total: number, accountCount: number, due: boolean } | null, changeRequests: Array<{ id: string, status: ChangeRequestStatus, accountCount: number, requestedOn: string, effectiveOn: string | null, oneTimeFee: number | null, version: number }>, optionServices: Array<{ id: string, kind: OptionKind, status: OptionStatus, appliedOn: string, monthlyFee: number, stopEffectiveOn: string | null, version: number }>, claimableOutages: Array<{ claimableFrom: string, claimDeadline: string, units: number, estimate: number, outage: { id: string, knownAt: string, restoredAt: string | null }, claim: { id: string, status: OutageClaimStatus, filedAt: string, claimDeadline: string, unavailableHours: number | null, unavailableUnits: number | null, reductionAmount: number | null, denialReason: ClaimDenialReason | null, version: number } | null }> } | null };

export type ContractsQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: ContractFilter | null | undefined;
}>;


export type ContractsQuery = { contracts: { edges: Array<{ node: { id: string, contractNumber: string, serviceType: ContractServiceType, item: ContractServiceItem | null, status: ContractStatus, appliedOn: string, acceptedOn: string | null, billingStartOn: string | null, minimumTermEndsOn: string | null, accountCount: number, terminationEffectiveOn: string | null, version: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type EligibilityQueryVariables = Exact<{
  contractorId: string;
  serviceType: ContractServiceType;
  on?: string | null | undefined;
}>;


export type EligibilityQuery = { eligibility: { eligible: boolean, reasons: Array<{ code: ContractErrorCode, message: string, path: Array<string> | null, article: string | null, details: object | null }> } | null };

export type TerminationPreviewQueryVariables = Exact<{
  id: string;
  requestedOn?: string | null | undefined;
}>;


export type TerminationPreviewQuery = { contract: { terminationPreview: { effectiveOn: string, movedFromRequested: boolean, settlementAmount: number, settlementLines: Array<{ label: string, amount: number, article: string }>, reasons: Array<{ code: ContractErrorCode, message: string, path: Array<string> | null, article: string | null, details: object | null }> } } | null };

export type StatementQueryVariables = Exact<{
  id: string;
  month: string;
}>;


export type StatementQuery = { contract: { statement: { month: string, provisional: boolean, charges: number, credits: number, netAmount: number, netDirection: SettlementDirection, lines: Array<{ label: string, amount: number, direction: SettlementDirection, article: string, from: string | null, to: string | null }> } } | null };

export type FeedQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FeedQuery = { contractEvents: { edges: Array<{ cursor: string, node: { id: string, sequence: string, type: ContractEventType, at: string, actor: string, contractId: string | null, contractorId: string | null, subjectId: string, data: object } }>, pageInfo: { hasNextPage: boolean } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const RefusalFragmentDoc = new TypedDocumentString(`
    fragment Refusal on ContractUserError {
  code
  message(language: EN)
  path
  article
  details
}
    `, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const ContractFactsFragmentDoc = new TypedDocumentString(`
    fragment ContractFacts on Contract {
  id
  contractNumber
  serviceType
  item
  status
  appliedOn
  acceptedOn
  billingStartOn
  minimumTermEndsOn
  accountCount
  terminationEffectiveOn
  version
}
    `, {"fragmentName":"ContractFacts"}) as unknown as TypedDocumentString<ContractFactsFragment, unknown>;
export const LineFragmentDoc = new TypedDocumentString(`
    fragment Line on SettlementLine {
  label(language: EN)
  amount
  article
}
    `, {"fragmentName":"Line"}) as unknown as TypedDocumentString<LineFragment, unknown>;
export const ChangeFragmentDoc = new TypedDocumentString(`
    fragment Change on ContractChangeRequest {
  id
  status
  accountCount
  requestedOn
  effectiveOn
  oneTimeFee
  version
}
    `, {"fragmentName":"Change"}) as unknown as TypedDocumentString<ChangeFragment, unknown>;
export const OptionFragmentDoc = new TypedDocumentString(`
    fragment Option on OptionService {
  id
  kind
  status
  appliedOn
  monthlyFee
  stopEffectiveOn
  version
}
    `, {"fragmentName":"Option"}) as unknown as TypedDocumentString<OptionFragment, unknown>;
export const ClaimFragmentDoc = new TypedDocumentString(`
    fragment Claim on OutageClaim {
  id
  status
  filedAt
  claimDeadline
  unavailableHours
  unavailableUnits
  reductionAmount
  denialReason
  version
}
    `, {"fragmentName":"Claim"}) as unknown as TypedDocumentString<ClaimFragment, unknown>;
export const ApplyDocument = new TypedDocumentString(`
    mutation Apply($input: ApplyForContractInput!) {
  applyForContract(input: $input) {
    contract {
      ...ContractFacts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on ContractUserError {
  code
  message(language: EN)
  path
  article
  details
}
fragment ContractFacts on Contract {
  id
  contractNumber
  serviceType
  item
  status
  appliedOn
  acceptedOn
  billingStartOn
  minimumTermEndsOn
  accountCount
  terminationEffectiveOn
  version
}`) as unknown as TypedDocumentString<ApplyMutation, ApplyMutationVariables>;
export const WithdrawApplicationDocument = new TypedDocumentString(`
    mutation WithdrawApplication($input: WithdrawApplicationInput!) {
  withdrawApplication(input: $input) {
    contract {
      ...ContractFacts
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on ContractUserError {
  code
  message(language: EN)
  path
  article
  details
}
fragment ContractFacts on Contract {
  id
  contractNumber
  serviceType
  item
  status
  appliedOn
  acceptedOn
  billingStartOn
  minimumTermEndsOn
  accountCount
  terminationEffectiveOn
  version
}`) as unknown as TypedDocumentString<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>;
export const DeclareUsageConditionsDocument = new TypedDocumentString(`
    mutation DeclareUsageConditions($input: DeclareUsageConditionsInput!) {
  declareUsageConditions(input: $input) {
    contract {
      ...ContractFacts
      usageConditions {
        unmet
      }
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on ContractUserError {
  code
  message(language: EN)
  path
  article
  details
}
fragment ContractFacts on Contract {
  id
  contractNumber
  serviceType
  item
  status
  appliedOn
  acceptedOn
  billingStartOn
  minimumTermEndsOn
  accountCount
  terminationEffectiveOn
  version
}`) as unknown as TypedDocumentString<DeclareUsageConditionsMutation, DeclareUsageConditionsMutationVariables>;
export const AgreeToSoftwareLicenseDocument = new TypedDocumentString(`
    mutation AgreeToSoftwareLicense($input: AgreeToSoftwareLicenseInput!) {
  agreeToSoftwareLicense(input: $input) {
    contract {
      ...ContractFacts
      softwareLicenseAgreedOn
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on ContractUserError {
  code
  message(language: EN)
  path
  article
  details
}
fragment ContractFacts on Contract {
  id
  contractNumber
  serviceType
  item
  status
  appliedOn
  acceptedOn
  billingStartOn
  minimumTermEndsOn
  accountCount
  terminationEffectiveOn
  version
}`) as unknown as TypedDocumentString<AgreeToSoftwareLicenseMutation, AgreeToSoftwareLicenseMutationVariables>;
export const RequestAccountCountChangeDocument = new TypedDocumentString(`
    mutation RequestAccountCountChange($input: RequestAccountCountChangeInput!) {
  requestAccountCountChange(input: $input) {
    changeRequest {
      ...Change
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on ContractUserError {
  code
  message(language: EN)
  path
  article
  details
}
fragment Change on ContractChangeRequest {
  id
  status
  accountCount
  requestedOn
  effectiveOn
  oneTimeFee
  version
}`) as unknown as TypedDocumentString<RequestAccountCountChangeMutation, RequestAccountCountChangeMutationVariables>;
export const WithdrawChangeRequestDocument = new TypedDocumentString(`
    mutation WithdrawChangeRequest($input: WithdrawChangeRequestInput!) {
  withdrawChangeRequest(input: $input) {
    changeRequest {
      ...Change
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on ContractUserError {
  code
  message(language: EN)
  path
  article
  details
}
fragment Change on ContractChangeRequest {
  id
  status
  accountCount
  requestedOn
  effectiveOn
  oneTimeFee
  version
}`) as unknown as TypedDocumentString<WithdrawChangeRequestMutation, WithdrawChangeRequestMutationVariables>;
export const ApplyForOptionDocument = new TypedDocumentString(`
    mutation ApplyForOption($input: ApplyForOptionInput!) {
  applyForOption(input: $input) {
    optionService {
      ...Option
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on ContractUserError {
  code
  message(language: EN)
  path
  article
  details
}
fragment Option on OptionService {
  id
  kind
  status
  appliedOn
  monthlyFee
  stopEffectiveOn
  version
}`) as unknown as TypedDocumentString<ApplyForOptionMutation, ApplyForOptionMutationVariables>;
export const WithdrawOptionApplicationDocument = new TypedDocumentString(`
    mutation WithdrawOptionApplication($input: WithdrawOptionApplicationInput!) {
  withdrawOptionApplication(input: $input) {
    optionService {
      ...Option
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on ContractUserError {
  code
  message(language: EN)
  path
  article
  details
}
fragment Option on OptionService {
  id
  kind
  status
  appliedOn
  monthlyFee
  stopEffectiveOn
  version
}`) as unknown as TypedDocumentString<WithdrawOptionApplicationMutation, WithdrawOptionApplicationMutationVariables>;
export const GiveOptionStopNoticeDocument = new TypedDocumentString(`
    mutation GiveOptionStopNotice($input: GiveOptionStopNoticeInput!) {
  giveOptionStopNotice(input: $input) {
    optionService {
      ...Option
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on ContractUserError {
  code
  message(language: EN)
  path
  article
  details
}
fragment Option on OptionService {
  id
  kind
  status
  appliedOn
  monthlyFee
  stopEffectiveOn
  version
}`) as unknown as TypedDocumentString<GiveOptionStopNoticeMutation, GiveOptionStopNoticeMutationVariables>;
export const GiveTerminationNoticeDocument = new TypedDocumentString(`
    mutation GiveTerminationNotice($input: GiveTerminationNoticeInput!) {
  giveTerminationNotice(input: $input) {
    contract {
      ...ContractFacts
      terminationNotice {
        arrivedOn
        requestedOn
        effectiveOn
        movedFromRequested
        acknowledgement(language: EN)
      }
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on ContractUserError {
  code
  message(language: EN)
  path
  article
  details
}
fragment ContractFacts on Contract {
  id
  contractNumber
  serviceType
  item
  status
  appliedOn
  acceptedOn
  billingStartOn
  minimumTermEndsOn
  accountCount
  terminationEffectiveOn
  version
}`) as unknown as TypedDocumentString<GiveTerminationNoticeMutation, GiveTerminationNoticeMutationVariables>;
export const ReportOutageDocument = new TypedDocumentString(`
    mutation ReportOutage($input: ReportOutageInput!) {
  reportOutage(input: $input) {
    outage {
      id
      knownAt
      attribution
      complete
      version
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on ContractUserError {
  code
  message(language: EN)
  path
  article
  details
}`) as unknown as TypedDocumentString<ReportOutageMutation, ReportOutageMutationVariables>;
export const FileOutageClaimDocument = new TypedDocumentString(`
    mutation FileOutageClaim($input: FileOutageClaimInput!) {
  fileOutageClaim(input: $input) {
    outageClaim {
      ...Claim
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on ContractUserError {
  code
  message(language: EN)
  path
  article
  details
}
fragment Claim on OutageClaim {
  id
  status
  filedAt
  claimDeadline
  unavailableHours
  unavailableUnits
  reductionAmount
  denialReason
  version
}`) as unknown as TypedDocumentString<FileOutageClaimMutation, FileOutageClaimMutationVariables>;
export const WithdrawOutageClaimDocument = new TypedDocumentString(`
    mutation WithdrawOutageClaim($input: WithdrawOutageClaimInput!) {
  withdrawOutageClaim(input: $input) {
    outageClaim {
      ...Claim
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on ContractUserError {
  code
  message(language: EN)
  path
  article
  details
}
fragment Claim on OutageClaim {
  id
  status
  filedAt
  claimDeadline
  unavailableHours
  unavailableUnits
  reductionAmount
  denialReason
  version
}`) as unknown as TypedDocumentString<WithdrawOutageClaimMutation, WithdrawOutageClaimMutationVariables>;
export const ContractDocument = new TypedDocumentString(`
    query Contract($id: ID!) {
  contract(id: $id) {
    ...ContractFacts
    monthlyFee {
      total
      accountCount
      due
    }
    changeRequests {
      ...Change
    }
    optionServices {
      ...Option
    }
    claimableOutages {
      outage {
        id
        knownAt
        restoredAt
      }
      claimableFrom
      claimDeadline
      units
      estimate
      claim {
        ...Claim
      }
    }
  }
}
    fragment ContractFacts on Contract {
  id
  contractNumber
  serviceType
  item
  status
  appliedOn
  acceptedOn
  billingStartOn
  minimumTermEndsOn
  accountCount
  terminationEffectiveOn
  version
}
fragment Change on ContractChangeRequest {
  id
  status
  accountCount
  requestedOn
  effectiveOn
  oneTimeFee
  version
}
fragment Option on OptionService {
  id
  kind
  status
  appliedOn
  monthlyFee
  stopEffectiveOn
  version
}
fragment Claim on OutageClaim {
  id
  status
  filedAt
  claimDeadline
  unavailableHours
  unavailableUnits
  reductionAmount
  denialReason
  version
}`) as unknown as TypedDocumentString<ContractQuery, ContractQueryVariables>;
export const ContractsDocument = new TypedDocumentString(`
    query Contracts($after: String, $filter: ContractFilter) {
  contracts(first: 100, after: $after, filter: $filter) {
    edges {
      node {
        ...ContractFacts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ContractFacts on Contract {
  id
  contractNumber
  serviceType
  item
  status
  appliedOn
  acceptedOn
  billingStartOn
  minimumTermEndsOn
  accountCount
  terminationEffectiveOn
  version
}`) as unknown as TypedDocumentString<ContractsQuery, ContractsQueryVariables>;
export const EligibilityDocument = new TypedDocumentString(`
    query Eligibility($contractorId: ID!, $serviceType: ContractServiceType!, $on: Date) {
  eligibility(contractorId: $contractorId, serviceType: $serviceType, on: $on) {
    eligible
    reasons {
      ...Refusal
    }
  }
}
    fragment Refusal on ContractUserError {
  code
  message(language: EN)
  path
  article
  details
}`) as unknown as TypedDocumentString<EligibilityQuery, EligibilityQueryVariables>;
export const TerminationPreviewDocument = new TypedDocumentString(`
    query TerminationPreview($id: ID!, $requestedOn: Date) {
  contract(id: $id) {
    terminationPreview(requestedOn: $requestedOn) {
      effectiveOn
      movedFromRequested
      settlementAmount
      settlementLines {
        ...Line
      }
      reasons {
        ...Refusal
      }
    }
  }
}
    fragment Refusal on ContractUserError {
  code
  message(language: EN)
  path
  article
  details
}
fragment Line on SettlementLine {
  label(language: EN)
  amount
  article
}`) as unknown as TypedDocumentString<TerminationPreviewQuery, TerminationPreviewQueryVariables>;
export const StatementDocument = new TypedDocumentString(`
    query Statement($id: ID!, $month: YearMonth!) {
  contract(id: $id) {
    statement(month: $month) {
      month
      provisional
      lines {
        label(language: EN)
        amount
        direction
        article
        from
        to
      }
      charges
      credits
      netAmount
      netDirection
    }
  }
}
    `) as unknown as TypedDocumentString<StatementQuery, StatementQueryVariables>;
export const FeedDocument = new TypedDocumentString(`
    query Feed($after: String) {
  contractEvents(first: 100, after: $after) {
    edges {
      cursor
      node {
        id
        sequence
        type
        at
        actor
        contractId
        contractorId
        subjectId
        data
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<FeedQuery, FeedQueryVariables>;