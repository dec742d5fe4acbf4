/* Made by `npm run generate` from operations/ and the schema. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
/** What `acceptApplication` takes (申込の承諾). */
export type AcceptApplicationInput = {
  /** The billing start date (課金開始日), Art. 3: today at the earliest, never before the day wished, a date in Tokyo. */
  readonly billingStartOn: string;
  /** The application (契約 ID). */
  readonly contractId: string;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** The `version` of the contract that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  readonly expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
  /** Whether the company has confirmed the contract of the Private Backbone Service (プライベートバックボーンサービスの契約の確認), Art. 2. Must be true for Private Connect; ignored for the others. */
  readonly privateBackboneConfirmed?: boolean | null | undefined;
  /** The contractor's contract of the IIJ Private Backbone Service (プライベートバックボーンサービスの契約番号), Art. 2, where the application named none, or another than the one confirmed. Null: as the application named it. */
  readonly privateBackboneContractNumber?: string | null | undefined;
  /** The fees quoted to the contractor (提示料金), Annex 1. Where the application was quoted they may be left out, and never differ from that quote: `QUOTE_DIFFERS`. Where it was not, all three are needed: each missing one is `FEE_NOT_QUOTED`. */
  readonly quotedFees?: QuotedFeesInput | null | undefined;
};

/** What `acceptChangeRequest` takes (変更の申込の承諾), Art. 8. */
export type AcceptChangeRequestInput = {
  /** The request (変更の申込 ID). */
  readonly changeRequestId: string;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** The day from which the new count applies (変更日): today at the earliest, never before the day requested, a date in Tokyo. Default: the day requested, or today where none was named or it has passed. */
  readonly effectiveOn?: string | null | undefined;
  /** The `version` of the change request that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  readonly expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
  /** One-time fee of the change in yen exclusive of tax (一時費用, 円), Art. 12. Null: none. */
  readonly oneTimeFee?: number | null | undefined;
};

/** What `acceptOption` takes (オプションの承諾), Art. 9. */
export type AcceptOptionInput = {
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** The `version` of the option that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  readonly expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
  /** Initial fee quoted to the contractor in yen exclusive of tax (初期費用, 円), Annex 1. Null is `FEE_NOT_QUOTED`, never 0. */
  readonly initialFee?: number | null | undefined;
  /** The option (オプションサービス ID). */
  readonly optionServiceId: string;
};

/** What `agreeToSoftwareLicense` takes (使用許諾条件への同意), Art. 10(2). */
export type AgreeToSoftwareLicenseInput = {
  /** The contract, of Remote Connect (契約 ID). */
  readonly contractId: string;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** The `version` of the contract that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  readonly expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which text of the licence is agreed to (同意する使用許諾条件の版), Art. 10(2), a version as the caller names it. Null: not told. */
  readonly softwareLicenseVersion?: string | null | undefined;
};

/** What `applyForContract` takes (契約の申込). */
export type ApplyForContractInput = {
  /** The account count (契約アカウント数), Art. 5: 50 or more. */
  readonly accountCount: number;
  /** Whether the contractor agrees to the software licence (使用許諾条件への同意), Art. 10(2). Remote Connect only. Null or false: not yet. */
  readonly agreesToSoftwareLicense?: boolean | null | undefined;
  /** The edition of the terms that the contractor agrees to (同意する規程の版), Art. 15(2) and supplementary provisions (附則): the one in force today. */
  readonly agreesToTermsEdition: string;
  /** The contractor who applies (契約者 ID). */
  readonly contractorId: string;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
  /** The service item (品目), Art. 2. Default: the only one of the type, or none for a type without items, where giving one is refused. */
  readonly item?: ContractServiceItem | null | undefined;
  /** The contractor's contract of the IIJ Private Backbone Service (プライベートバックボーンサービスの契約番号), Art. 2. Private Connect needs it by the acceptance at the latest. Null: not known yet. */
  readonly privateBackboneContractNumber?: string | null | undefined;
  /** The day from which the contract is wished (希望する課金開始日), Art. 4: today at the earliest, a date in Tokyo. It counts for the limit from that day on, so that a contract under notice can be replaced without a gap, and billing never starts before it. Null: as soon as possible, and it counts from today. */
  readonly requestedBillingStartOn?: string | null | undefined;
  /** The service type (種類), Art. 1. */
  readonly serviceType: ContractServiceType;
  /** Which text of the licence the contractor agrees to (同意する使用許諾条件の版), Art. 10(2), a version as the caller names it; only together with `agreesToSoftwareLicense: true`. Null: not told. */
  readonly softwareLicenseVersion?: string | null | undefined;
  /** Conditions of use that are met already (利用条件), Art. 7. They can be declared later; none holds up the application. */
  readonly usageConditions?: UsageConditionsInput | null | undefined;
};

/** What `applyForOption` takes (オプションの申込), Art. 9(1). */
export type ApplyForOptionInput = {
  /** The contract (契約 ID). */
  readonly contractId: string;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** The `version` of the contract that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  readonly expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which option (オプションの種別), Art. 9(2). */
  readonly kind: OptionKind;
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

/** What a day of a contract is (日付の種別). */
export type ContractDateKind =
  /** The day from which another account count applies (契約アカウント数の変更日), Art. 8. */
  | 'ACCOUNT_COUNT_CHANGE'
  /** The billing start date (課金開始日), Art. 3. */
  | 'BILLING_START'
  /** The last day for claiming a fee reduction that is not claimed yet (減額の請求期限), Art. 14. */
  | 'CLAIM_DEADLINE'
  /** The effective date of termination (解約日), Art. 11. */
  | 'CONTRACT_END'
  /** The day from which other fees apply (料金の改定日), Annex 1. */
  | 'FEE_REVISION'
  /** The last day of the minimum term (最低利用期間の末日), Art. 3. */
  | 'MINIMUM_TERM_END'
  /** The last day of an option (オプションの提供の末日), Art. 9. */
  | 'OPTION_END'
  /** The last day on which the quote of an application holds (提示した料金の有効期限), Annex 1. */
  | 'QUOTE_END';

/** A span of calendar dates in Tokyo (期間), both ends included. */
export type ContractDateRange = {
  /** First day (始期). Null: no lower bound. */
  readonly from?: string | null | undefined;
  /** Last day (終期), included. Null: no upper bound. */
  readonly to?: string | null | undefined;
};

/** What was decided (決定の内容). */
export type ContractDecisionOutcome =
  /** The company accepted it (承諾). */
  | 'ACCEPTED'
  /** The company denied the claim (減額を認めない決定), Art. 14. */
  | 'DENIED'
  /** The company granted the claim (減額を認める決定), Art. 14. */
  | 'GRANTED'
  /** The company rejected it (不承諾). */
  | 'REJECTED'
  /** It was withdrawn (取下げ). */
  | 'WITHDRAWN';

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

/** What a type's fee is counted by (料金の単位), Annex 1. */
export type ContractFeeUnit =
  /** One amount per contract and month, whatever the account count (定額): Private Connect, Annex 1. */
  | 'FLAT'
  /** Account usage fee, per account and month (アカウント使用料): Web Gateway, both Firewalls and Remote Connect, Annex 1. */
  | 'PER_ACCOUNT';

/** Which contracts to return (契約の絞り込み). Conditions are combined by and. */
export type ContractFilter = {
  /** Only those applied for in this span (申込日の期間). Null: on any day. */
  readonly appliedOn?: ContractDateRange | null | undefined;
  /** The day on which `status` and `eligible` are looked at (基準日), a date in Tokyo. Default: today. */
  readonly asOf?: string | null | undefined;
  /** Only those whose billing starts in this span (課金開始日の期間). Null: any, or none yet. */
  readonly billingStartOn?: ContractDateRange | null | undefined;
  /** Only the contract with this number (契約番号). Null: any. */
  readonly contractNumber?: string | null | undefined;
  /** Only contracts of this contractor (契約者 ID). Null: of all. */
  readonly contractorId?: string | null | undefined;
  /** True: only contracts that have the base contract they need on the day of `asOf`; false: only those that lack it (利用資格), Art. 6. Null: both. */
  readonly eligible?: boolean | null | undefined;
  /** Only those whose minimum term ends in this span (最低利用期間の末日の期間), Art. 3. Null: any, or none yet. */
  readonly minimumTermEndsOn?: ContractDateRange | null | undefined;
  /** Only of one of these service types (種類), Art. 1. Null: of all; an empty list: none. */
  readonly serviceType?: ReadonlyArray<ContractServiceType> | null | undefined;
  /** Only those in one of these states on the day of `asOf` (契約の状態). Null: in any; an empty list: none. */
  readonly status?: ReadonlyArray<ContractStatus> | null | undefined;
  /** Only those whose termination takes effect in this span (解約日の期間). Null: any, or none yet. */
  readonly terminationEffectiveOn?: ContractDateRange | null | undefined;
};

/** Language of a text for people (言語). */
export type ContractLanguage =
  /** English (英語). */
  | 'EN'
  /** Japanese (日本語). */
  | 'JA';

/** Orders of contracts (契約の並び順). Equal ones are ordered by their identifier; contracts without the date come last ascending and first descending. */
export type ContractOrderBy =
  /** By day of application, earliest first (申込日の昇順). */
  | 'APPLIED_ON_ASC'
  /** By day of application, latest first (申込日の降順). */
  | 'APPLIED_ON_DESC'
  /** By billing start date, earliest first (課金開始日の昇順). */
  | 'BILLING_START_ON_ASC'
  /** By billing start date, latest first (課金開始日の降順). */
  | 'BILLING_START_ON_DESC'
  /** By contract number, ascending (契約番号の昇順). */
  | 'CONTRACT_NUMBER_ASC'
  /** By contract number, descending (契約番号の降順). */
  | 'CONTRACT_NUMBER_DESC'
  /** By effective date of termination, earliest first (解約日の昇順). */
  | 'TERMINATION_EFFECTIVE_ON_ASC'
  /** By effective date of termination, latest first (解約日の降順). */
  | 'TERMINATION_EFFECTIVE_ON_DESC';

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

/** Grounds on which `terminateContract` records an end (解除の記録の事由), Art. 13: all but the contractor's notice, for which there is `giveTerminationNotice`. */
export type ContractTerminationGround =
  /** Termination by the company (当社による解除). Settled if within the minimum term, Art. 13. */
  | 'COMPANY'
  /** Termination by the contractor under General Terms Art. 28(2) (一般規程第28条第2項). Not settled, Art. 13. */
  | 'GENERAL_TERMS_28_2'
  /** Termination by the contractor under General Terms Art. 28(3) (一般規程第28条第3項). Not settled, Art. 13. */
  | 'GENERAL_TERMS_28_3';

/** What `correctBillingStart` takes (課金開始日の訂正). */
export type CorrectBillingStartInput = {
  /** The true billing start date (課金開始日), Art. 3, a date in Tokyo. */
  readonly billingStartOn: string;
  /** The contract (契約 ID). */
  readonly contractId: string;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** The `version` of the contract that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  readonly expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why the record is put right (訂正の理由), for people to read. */
  readonly reason: string;
};

/** What `correctOutage` takes (利用不能の記録の訂正), Art. 14. */
export type CorrectOutageInput = {
  /** The contracts affected (影響を受けた契約 ID), all of them. Null: as they were. */
  readonly affectedContractIds?: ReadonlyArray<string> | null | undefined;
  /** The service types affected (影響を受けた種類), Art. 1; at least one. Null: as they were. */
  readonly affectedServiceTypes?: ReadonlyArray<ContractServiceType> | null | undefined;
  /** Where the cause lies (責任の所在), Art. 14. Null: as it was. */
  readonly attribution?: OutageAttribution | null | undefined;
  /** Whether the service was completely unusable, or as good as (全く利用し得ない状態), Art. 14. Null: as it was. */
  readonly complete?: boolean | null | undefined;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** The `version` of the outage that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  readonly expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
  /** When the company knew of it (当社が知った時), Art. 14, not in the future. Null: as it was. */
  readonly knownAt?: string | null | undefined;
  /** When it began (発生日時), not after `knownAt`. Null: as it was. */
  readonly occurredAt?: string | null | undefined;
  /** The outage (利用不能 ID). */
  readonly outageId: string;
  /** Why the record is put right (訂正の理由). */
  readonly reason: string;
  /** When the service could be used again (復旧日時), not before `knownAt` and not in the future. Null: as it was. */
  readonly restoredAt?: string | null | undefined;
};

/** What `correctPrivateBackbone` takes (プライベートバックボーンサービスの契約番号の訂正). */
export type CorrectPrivateBackboneInput = {
  /** The contract (契約 ID). */
  readonly contractId: string;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** The `version` of the contract that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  readonly expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
  /** The true number (プライベートバックボーンサービスの契約番号), Art. 2. */
  readonly privateBackboneContractNumber: string;
  /** Why the record is put right (訂正の理由), for people to read. */
  readonly reason: string;
};

/** What `correctQuotedFees` takes (提示料金の訂正), Annex 1. Whole yen exclusive of tax, not negative. */
export type CorrectQuotedFeesInput = {
  /** Basic fee per account and month, in yen exclusive of tax (基本料金, 円), Annex 1. Null: as on record. */
  readonly basicFeePerAccount?: number | null | undefined;
  /** The contract (契約 ID). */
  readonly contractId: string;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** The `version` of the contract that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  readonly expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
  /** Initial fee in yen exclusive of tax (初期費用, 円), Annex 1. Null: as on record. */
  readonly initialFee?: number | null | undefined;
  /** Why the record is corrected (理由); the event keeps it. */
  readonly reason: string;
  /** The type's fee per month, in yen exclusive of tax (種類毎に定める料金, 円), Annex 1: per account, except for Private Connect, where it is flat. Null: as on record. */
  readonly typeFee?: number | null | undefined;
};

/** What `correctTermination` takes (解約の記録の訂正). */
export type CorrectTerminationInput = {
  /** The day on which the notice truly arrived (到達日), Art. 11, a date in Tokyo, not in the future. Null: as recorded; of what was recorded as no notice, the day of the record. */
  readonly arrivedOn?: string | null | undefined;
  /** The contract (契約 ID). */
  readonly contractId: string;
  /** What becomes of the contracts that the true end leaves without a base contract and the recorded one did not (従属契約の選択), Art. 6. Needed only if there would be any; else ignored. */
  readonly dependentContracts?: DependentContractsChoice | null | undefined;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** The true effective date (解約日), a date in Tokyo. Of a notice it follows from the others, and may be left out. Null: as recorded. */
  readonly effectiveOn?: string | null | undefined;
  /** The `version` of the contract that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  readonly expectedVersion?: number | null | undefined;
  /** On what ground the contract truly ends (解除事由). Null: as recorded. */
  readonly ground?: TerminationGround | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
  /** True: the contractor named no day (指定日なし), Art. 11. Null or false: as `requestedOn` says, or as recorded. */
  readonly namedNoDay?: boolean | null | undefined;
  /** Why the record is put right (訂正の理由), for people to read. */
  readonly reason: string;
  /** True: there was no such end, and nothing else is told (記録の取消). Null or false: what is told below is true. */
  readonly remove?: boolean | null | undefined;
  /** The day that the contractor truly named (契約者の指定日), Art. 11. Null: as recorded. */
  readonly requestedOn?: string | null | undefined;
};

/** What `declareUsageConditions` takes (利用条件の届出), Art. 7. */
export type DeclareUsageConditionsInput = {
  /** The contract (契約 ID). */
  readonly contractId: string;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** The `version` of the contract that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  readonly expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
  /** The network environment (通信環境), Art. 7(1)(ii) and 7(2), also to notify a change of it. Null: as it was. */
  readonly networkEnvironment?: NetworkEnvironmentInput | null | undefined;
  /** Whether the operating policy is decided (運用ポリシーの決定), Art. 7(1)(i). Null: as it was. */
  readonly operatingPolicyDecided?: boolean | null | undefined;
};

/** What `denyOutageClaim` takes (減額を認めない決定). */
export type DenyOutageClaimInput = {
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** The `version` of the claim that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  readonly expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
  /** A remark (備考), for people to read; needed where the reason is `OTHER`. Null: none. */
  readonly note?: string | null | undefined;
  /** The claim (減額の請求 ID). */
  readonly outageClaimId: string;
  /** Why it is denied (減額を認めない理由), Art. 7 and Art. 14 to 16. */
  readonly reason: ClaimDenialReason;
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
  readonly contractId: string;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** The `version` of the contract that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  readonly expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
  /** The outage (利用不能 ID), Art. 14. */
  readonly outageId: string;
};

/** What `giveOptionStopNotice` takes (オプションの利用停止の通知), Art. 9(3). */
export type GiveOptionStopNoticeInput = {
  /** The day on which the notice arrived (到達日), Art. 9(3), a date in Tokyo, not in the future. Only operators may name a past one. Default: today. */
  readonly arrivedOn?: string | null | undefined;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** The `version` of the option that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  readonly expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
  /** The option (オプションサービス ID). */
  readonly optionServiceId: string;
  /** The day on which the option shall stop (契約者の指定日), Art. 9(3), a date in Tokyo. Null: as early as possible. */
  readonly requestedOn?: string | null | undefined;
};

/** What `giveTerminationNotice` takes (解約の通知), Art. 11. */
export type GiveTerminationNoticeInput = {
  /** The day on which the notice arrived (到達日), Art. 11, a date in Tokyo, not in the future. Only operators may name a past one. Default: today. */
  readonly arrivedOn?: string | null | undefined;
  /** The contract (契約 ID). */
  readonly contractId: string;
  /** What becomes of contracts left without a base contract (従属契約の選択), Art. 6. Needed only if there would be any; else ignored. */
  readonly dependentContracts?: DependentContractsChoice | null | undefined;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** The `version` of the contract that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  readonly expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
  /** The day on which the contract shall end (契約者の指定日), Art. 11, a date in Tokyo. Null: as early as possible. */
  readonly requestedOn?: string | null | undefined;
};

/** What `grantOutageClaim` takes (減額を認める決定), Art. 14. */
export type GrantOutageClaimInput = {
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** The `version` of the claim that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  readonly expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
  /** The claim (減額の請求 ID). */
  readonly outageClaimId: string;
};

/** A network environment to declare, in place of what was declared before (通信環境), Art. 7(1)(ii) and 7(2). */
export type NetworkEnvironmentInput = {
  /** Which service of the company it is (当社サービスの契約番号等). Null: not told. */
  readonly companyServiceReference?: string | null | undefined;
  /** Its configuration (通信環境の設定情報), to be disclosed where it is not the company's own service, Art. 7(2). Null: not disclosed. */
  readonly configuration?: string | null | undefined;
  /** Whether it is the company's own service (当社のサービスによる通信環境), Art. 7(2). */
  readonly providedByCompany: boolean;
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

/** What `quoteApplication` takes (料金の提示), Annex 1. */
export type QuoteApplicationInput = {
  /** The application (契約 ID). */
  readonly contractId: string;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** The `version` of the contract that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  readonly expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
  /** The fees quoted (提示料金), Annex 1. All three are needed: each missing one is `FEE_NOT_QUOTED`. */
  readonly quotedFees: QuotedFeesInput;
  /** The last day on which the quote can be accepted (有効期限): today at the earliest, a date in Tokyo. Null: it holds without an end. */
  readonly validThrough?: string | null | undefined;
};

/** Fees quoted to the contractor, before or on acceptance (提示料金), Annex 1. Whole yen exclusive of tax, not negative. 0 must be said; a missing one is never taken as 0. */
export type QuotedFeesInput = {
  /** Basic fee per account and month, in yen exclusive of tax (基本料金, 円), Annex 1. */
  readonly basicFeePerAccount?: number | null | undefined;
  /** Initial fee in yen exclusive of tax (初期費用, 円), Annex 1. */
  readonly initialFee?: number | null | undefined;
  /** The type's fee per month, in yen exclusive of tax (種類毎に定める料金, 円), Annex 1: per account, except for Private Connect, where it is flat. */
  readonly typeFee?: number | null | undefined;
};

/** What `recordOneTimeFee` takes (一時費用の記録), Art. 12. */
export type RecordOneTimeFeeInput = {
  /** The fee in yen exclusive of tax (金額, 円), 1 at least. */
  readonly amount: number;
  /** The day on which its cause occurs (発生日), Art. 12: a date in Tokyo, not in the future. */
  readonly arisesOn: string;
  /** The contract (契約 ID). */
  readonly contractId: string;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** The `version` of the contract that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  readonly expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
  /** What the fee is for (費目), for people to read. */
  readonly label: string;
};

/** What `recordOutage` takes (利用不能の記録), Art. 14. */
export type RecordOutageInput = {
  /** The contracts affected (影響を受けた契約 ID). Default: every contract of those types in force during the outage, as read at the time. */
  readonly affectedContractIds?: ReadonlyArray<string> | null | undefined;
  /** The service types affected (影響を受けた種類), Art. 1; at least one. */
  readonly affectedServiceTypes: ReadonlyArray<ContractServiceType>;
  /** Where the cause lies (責任の所在), Art. 14. */
  readonly attribution: OutageAttribution;
  /** Whether the service was completely unusable, or as good as (全く利用し得ない状態), Art. 14. */
  readonly complete: boolean;
  /** What happened (概要), for people to read. Null: not told. */
  readonly description?: string | null | undefined;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
  /** When the company knew of it (当社が知った時), Art. 14, not in the future. */
  readonly knownAt: string;
  /** When it began (発生日時), not after `knownAt`. Null: not known. */
  readonly occurredAt?: string | null | undefined;
  /** When the service could be used again (復旧日時), not before `knownAt` and not in the future. Null: it lasts. */
  readonly restoredAt?: string | null | undefined;
};

/** What `rejectApplication` takes (申込の不承諾). */
export type RejectApplicationInput = {
  /** The application (契約 ID). */
  readonly contractId: string;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** The `version` of the contract that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  readonly expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why it is rejected (理由), for people to read. */
  readonly reason: string;
};

/** What `rejectChangeRequest` takes (変更の申込の不承諾). */
export type RejectChangeRequestInput = {
  /** The request (変更の申込 ID). */
  readonly changeRequestId: string;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** The `version` of the change request that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  readonly expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why it is rejected (理由), for people to read. */
  readonly reason: string;
};

/** What `rejectOption` takes (オプションの不承諾). */
export type RejectOptionInput = {
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** The `version` of the option that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  readonly expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
  /** The option (オプションサービス ID). */
  readonly optionServiceId: string;
  /** Why it is rejected (理由), for people to read. */
  readonly reason: string;
};

/** What `reopenOutageClaim` takes (減額を認めない決定の取消). */
export type ReopenOutageClaimInput = {
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** The `version` of the claim that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  readonly expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
  /** The claim (減額の請求 ID). */
  readonly outageClaimId: string;
  /** Why it is reopened (理由). */
  readonly reason: string;
};

/** What `reportOutage` takes (利用不能の申告), Art. 14. */
export type ReportOutageInput = {
  /** Whether the service is completely unusable, or as good as (全く利用し得ない状態), Art. 14. */
  readonly completelyUnusable: boolean;
  /** The contract (契約 ID). */
  readonly contractId: string;
  /** What happened (概要), for people to read. */
  readonly description: string;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** The `version` of the contract that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  readonly expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
  /** When it began (発生日時), not in the future. Null: not known. */
  readonly occurredAt?: string | null | undefined;
};

/** What `requestAccountCountChange` takes (契約アカウント数の変更の申込), Art. 8. */
export type RequestAccountCountChangeInput = {
  /** The account count wanted (契約アカウント数), Art. 5: 50 or more. */
  readonly accountCount: number;
  /** The contract (契約 ID). */
  readonly contractId: string;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** The day from which it shall apply (変更希望日): today at the earliest, a date in Tokyo. Null: left to the company. */
  readonly effectiveOn?: string | null | undefined;
  /** The `version` of the contract that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  readonly expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
};

/** What `rescheduleBillingStart` takes (課金開始日の変更). */
export type RescheduleBillingStartInput = {
  /** The new billing start date (課金開始日), Art. 3: today at the earliest, never before the day wished, a date in Tokyo. */
  readonly billingStartOn: string;
  /** The contract (契約 ID). */
  readonly contractId: string;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** The `version` of the contract that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  readonly expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
};

/** What `reverseSettlement` takes (調定の取消). */
export type ReverseSettlementInput = {
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why it is reversed (理由); kept as the reversal's `note`. */
  readonly reason: string;
  /** The settlement to reverse (調定 ID). */
  readonly settlementId: string;
};

/** What `reviseQuotedFees` takes (提示料金の改定), Annex 1. Whole yen exclusive of tax, not negative. */
export type ReviseQuotedFeesInput = {
  /** Basic fee per account and month, in yen exclusive of tax (基本料金, 円), Annex 1. Null: as quoted. */
  readonly basicFeePerAccount?: number | null | undefined;
  /** The contract (契約 ID). */
  readonly contractId: string;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** The first day of the new quotes (適用開始日): today at the earliest, a date in Tokyo. */
  readonly effectiveOn: string;
  /** The `version` of the contract that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  readonly expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
  /** The type's fee per month, in yen exclusive of tax (種類毎に定める料金, 円), Annex 1: per account, except for Private Connect, where it is flat. Null: as quoted. */
  readonly typeFee?: number | null | undefined;
};

/** Who owes an amount (課金・減額の別). */
export type SettlementDirection =
  /** The contractor owes it to the company (課金). */
  | 'CHARGE'
  /** The company owes it to the contractor (減額). */
  | 'CREDIT';

/** What a settlement is for (調定の種別). */
export type SettlementKind =
  /** What a correction, or an act dated back, changes in the monthly fees of months that have ended (過月分の調整), Art. 12. It is booked on its own day, a line for each month, and comes to 0 yen where one month makes up for another. */
  | 'ADJUSTMENT'
  /** Early-termination settlement: the monthly fee for the rest of the minimum term (最低利用期間内解除調定金), Art. 13 and Annex 2. */
  | 'EARLY_TERMINATION'
  /** Fee reduction for an outage (料金の減額), Art. 14 and Annex 3. */
  | 'FEE_REDUCTION'
  /** Initial fee of a contract or an option, on its acceptance (初期費用), Art. 12 and Annex 1. */
  | 'INITIAL_FEE'
  /** One-time fee, on acceptance of a change or when its cause occurs (一時費用), Art. 12 and Annex 1. */
  | 'ONE_TIME_FEE'
  /** Reversal of another settlement, in the other direction (調定の取消). */
  | 'REVERSAL';

/** What `terminateContract` takes (契約の解除), Art. 13. */
export type TerminateContractInput = {
  /** The contract (契約 ID). */
  readonly contractId: string;
  /** What becomes of contracts left without a base contract (従属契約の選択), Art. 6. Needed only if there would be any; else ignored. */
  readonly dependentContracts?: DependentContractsChoice | null | undefined;
  /** On what ground the dependent contracts end that end together with it (従属契約の解除事由), Art. 13. Default: the same. */
  readonly dependentsGround?: ContractTerminationGround | null | undefined;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** The effective date (解約日), a date in Tokyo: on the ground `COMPANY` today at the earliest, else the acceptance. */
  readonly effectiveOn: string;
  /** The `version` of the contract that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  readonly expectedVersion?: number | null | undefined;
  /** On what ground it ends (解除事由), Art. 13. */
  readonly ground: ContractTerminationGround;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
  /** What happened (備考), for people to read. */
  readonly note: string;
};

/** Grounds of termination (解除事由), Art. 11 and Art. 13. */
export type TerminationGround =
  /** Termination by the company (当社による解除). Settled if within the minimum term, Art. 13. */
  | 'COMPANY'
  /** Notice by the contractor (契約者の通知), Art. 11. Settled if within the minimum term, Art. 13. */
  | 'CONTRACTOR_NOTICE'
  /** Termination by the contractor under General Terms Art. 28(2) (一般規程第28条第2項). Not settled, Art. 13. */
  | 'GENERAL_TERMS_28_2'
  /** Termination by the contractor under General Terms Art. 28(3) (一般規程第28条第3項). Not settled, Art. 13. */
  | 'GENERAL_TERMS_28_3';

/** What `updateOutage` takes (利用不能の更新), Art. 14. */
export type UpdateOutageInput = {
  /** Where the cause lies (責任の所在), Art. 14. Null: as it was. */
  readonly attribution?: OutageAttribution | null | undefined;
  /** Whether the service was completely unusable, or as good as (全く利用し得ない状態), Art. 14. Null: as it was. */
  readonly complete?: boolean | null | undefined;
  /** What happened (概要), for people to read. Null: as it was. */
  readonly description?: string | null | undefined;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** The `version` of the outage that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  readonly expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
  /** The outage (利用不能 ID). */
  readonly outageId: string;
  /** When the service could be used again (復旧日時), not before `knownAt` and not in the future. Null: as it was. */
  readonly restoredAt?: string | null | undefined;
};

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
  readonly networkEnvironment?: NetworkEnvironmentInput | null | undefined;
  /** Whether the operating policy is decided (運用ポリシーの決定), Art. 7(1)(i). Null: not told. */
  readonly operatingPolicyDecided?: boolean | null | undefined;
};

/** What `withdrawApplication` takes (申込の取下げ). */
export type WithdrawApplicationInput = {
  /** The application (契約 ID). */
  readonly contractId: string;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** The `version` of the contract that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  readonly expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
};

/** What `withdrawChangeRequest` takes (変更の申込の取下げ). */
export type WithdrawChangeRequestInput = {
  /** The request (変更の申込 ID). */
  readonly changeRequestId: string;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** The `version` of the change request that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  readonly expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
};

/** What `withdrawOptionApplication` takes (オプションの申込の取下げ). */
export type WithdrawOptionApplicationInput = {
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** The `version` of the option that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  readonly expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
  /** The option (オプションサービス ID). */
  readonly optionServiceId: string;
};

/** What `withdrawOptionStopNotice` takes (オプションの利用停止の通知の撤回). */
export type WithdrawOptionStopNoticeInput = {
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** The `version` of the option that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  readonly expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
  /** The option (オプションサービス ID). */
  readonly optionServiceId: string;
  /** Why the notice is withdrawn (理由), for people to read. */
  readonly reason: string;
};

/** What `withdrawOutageClaim` takes (減額の請求の取下げ). */
export type WithdrawOutageClaimInput = {
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** The `version` of the claim that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  readonly expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
  /** The claim (減額の請求 ID). */
  readonly outageClaimId: string;
};

/** What `withdrawTerminationNotice` takes (解約の通知の撤回). */
export type WithdrawTerminationNoticeInput = {
  /** The contract (契約 ID). */
  readonly contractId: string;
  /** The day on which the contractor agreed (契約者の同意日), a date in Tokyo: not before the notice, and not in the future. */
  readonly contractorAgreedOn: string;
  /** Only try it (試行): with true, everything runs and is answered as in the real call, and nothing is kept. Default: false. */
  readonly dryRun?: boolean | null | undefined;
  /** The `version` of the contract that the caller has seen (想定する版). If it is another by now, the answer is `VERSION_CONFLICT`. Null: no check. */
  readonly expectedVersion?: number | null | undefined;
  /** Key that makes a retry safe (冪等キー), up to the caller to choose. It is scoped to the caller and the mutation: the same key with the same input answers with the first answer's entity; with another input it is `IDEMPOTENCY_KEY_REUSED`. A refused, failed or dry call leaves no key behind. Kept for 30 days at least. Null: every call counts. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why the notice is undone (理由), for people to read. */
  readonly reason: string;
  /** Where the agreement is to be found (参照番号). Null: not told. */
  readonly reference?: string | null | undefined;
};

export type RequestAccountCountChangeMutationVariables = Exact<{
  input: RequestAccountCountChangeInput;
  language: ContractLanguage;
}>;


export type RequestAccountCountChangeMutation = { readonly requestAccountCountChange: { readonly changeRequest: { readonly id: string, readonly version: number, readonly status: ChangeRequestStatus, readonly accountCount: number, readonly effectiveOn: string | null, readonly oneTimeFee: number | null, readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type WithdrawChangeRequestMutationVariables = Exact<{
  input: WithdrawChangeRequestInput;
  language: ContractLanguage;
}>;


export type WithdrawChangeRequestMutation = { readonly withdrawChangeRequest: { readonly changeRequest: { readonly id: string, readonly version: number, readonly status: ChangeRequestStatus, readonly accountCount: number, readonly effectiveOn: string | null, readonly oneTimeFee: number | null, readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type AcceptChangeRequestMutationVariables = Exact<{
  input: AcceptChangeRequestInput;
  language: ContractLanguage;
}>;


export type AcceptChangeRequestMutation = { readonly acceptChangeRequest: { readonly changeRequest: { readonly id: string, readonly version: number, readonly status: ChangeRequestStatus, readonly accountCount: number, readonly effectiveOn: string | null, readonly oneTimeFee: number | null, readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type RejectChangeRequestMutationVariables = Exact<{
  input: RejectChangeRequestInput;
  language: ContractLanguage;
}>;


export type RejectChangeRequestMutation = { readonly rejectChangeRequest: { readonly changeRequest: { readonly id: string, readonly version: number, readonly status: ChangeRequestStatus, readonly accountCount: number, readonly effectiveOn: string | null, readonly oneTimeFee: number | null, readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type ApplyForContractMutationVariables = Exact<{
  input: ApplyForContractInput;
  language: ContractLanguage;
}>;


export type ApplyForContractMutation = { readonly applyForContract: { readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type WithdrawApplicationMutationVariables = Exact<{
  input: WithdrawApplicationInput;
  language: ContractLanguage;
}>;


export type WithdrawApplicationMutation = { readonly withdrawApplication: { readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type RejectApplicationMutationVariables = Exact<{
  input: RejectApplicationInput;
  language: ContractLanguage;
}>;


export type RejectApplicationMutation = { readonly rejectApplication: { readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type AcceptApplicationMutationVariables = Exact<{
  input: AcceptApplicationInput;
  language: ContractLanguage;
}>;


export type AcceptApplicationMutation = { readonly acceptApplication: { readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type RescheduleBillingStartMutationVariables = Exact<{
  input: RescheduleBillingStartInput;
  language: ContractLanguage;
}>;


export type RescheduleBillingStartMutation = { readonly rescheduleBillingStart: { readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type CorrectTerminationMutationVariables = Exact<{
  input: CorrectTerminationInput;
  language: ContractLanguage;
}>;


export type CorrectTerminationMutation = { readonly correctTermination: { readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type CorrectBillingStartMutationVariables = Exact<{
  input: CorrectBillingStartInput;
  language: ContractLanguage;
}>;


export type CorrectBillingStartMutation = { readonly correctBillingStart: { readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type CorrectPrivateBackboneMutationVariables = Exact<{
  input: CorrectPrivateBackboneInput;
  language: ContractLanguage;
}>;


export type CorrectPrivateBackboneMutation = { readonly correctPrivateBackbone: { readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type ReviseQuotedFeesMutationVariables = Exact<{
  input: ReviseQuotedFeesInput;
  language: ContractLanguage;
}>;


export type ReviseQuotedFeesMutation = { readonly reviseQuotedFees: { readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type QuoteApplicationMutationVariables = Exact<{
  input: QuoteApplicationInput;
  language: ContractLanguage;
}>;


export type QuoteApplicationMutation = { readonly quoteApplication: { readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type CorrectQuotedFeesMutationVariables = Exact<{
  input: CorrectQuotedFeesInput;
  language: ContractLanguage;
}>;


export type CorrectQuotedFeesMutation = { readonly correctQuotedFees: { readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type GiveTerminationNoticeMutationVariables = Exact<{
  input: GiveTerminationNoticeInput;
  language: ContractLanguage;
}>;


export type GiveTerminationNoticeMutation = { readonly giveTerminationNotice: { readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type WithdrawTerminationNoticeMutationVariables = Exact<{
  input: WithdrawTerminationNoticeInput;
  language: ContractLanguage;
}>;


export type WithdrawTerminationNoticeMutation = { readonly withdrawTerminationNotice: { readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type TerminateContractMutationVariables = Exact<{
  input: TerminateContractInput;
  language: ContractLanguage;
}>;


export type TerminateContractMutation = { readonly terminateContract: { readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type DeclareUsageConditionsMutationVariables = Exact<{
  input: DeclareUsageConditionsInput;
  language: ContractLanguage;
}>;


export type DeclareUsageConditionsMutation = { readonly declareUsageConditions: { readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type AgreeToSoftwareLicenseMutationVariables = Exact<{
  input: AgreeToSoftwareLicenseInput;
  language: ContractLanguage;
}>;


export type AgreeToSoftwareLicenseMutation = { readonly agreeToSoftwareLicense: { readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type ApplyForOptionMutationVariables = Exact<{
  input: ApplyForOptionInput;
  language: ContractLanguage;
}>;


export type ApplyForOptionMutation = { readonly applyForOption: { readonly optionService: { readonly id: string, readonly version: number, readonly kind: OptionKind, readonly status: OptionStatus, readonly acceptedOn: string | null, readonly initialFee: number | null, readonly stopEffectiveOn: string | null, readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type WithdrawOptionApplicationMutationVariables = Exact<{
  input: WithdrawOptionApplicationInput;
  language: ContractLanguage;
}>;


export type WithdrawOptionApplicationMutation = { readonly withdrawOptionApplication: { readonly optionService: { readonly id: string, readonly version: number, readonly kind: OptionKind, readonly status: OptionStatus, readonly acceptedOn: string | null, readonly initialFee: number | null, readonly stopEffectiveOn: string | null, readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type AcceptOptionMutationVariables = Exact<{
  input: AcceptOptionInput;
  language: ContractLanguage;
}>;


export type AcceptOptionMutation = { readonly acceptOption: { readonly optionService: { readonly id: string, readonly version: number, readonly kind: OptionKind, readonly status: OptionStatus, readonly acceptedOn: string | null, readonly initialFee: number | null, readonly stopEffectiveOn: string | null, readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type RejectOptionMutationVariables = Exact<{
  input: RejectOptionInput;
  language: ContractLanguage;
}>;


export type RejectOptionMutation = { readonly rejectOption: { readonly optionService: { readonly id: string, readonly version: number, readonly kind: OptionKind, readonly status: OptionStatus, readonly acceptedOn: string | null, readonly initialFee: number | null, readonly stopEffectiveOn: string | null, readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type GiveOptionStopNoticeMutationVariables = Exact<{
  input: GiveOptionStopNoticeInput;
  language: ContractLanguage;
}>;


export type GiveOptionStopNoticeMutation = { readonly giveOptionStopNotice: { readonly optionService: { readonly id: string, readonly version: number, readonly kind: OptionKind, readonly status: OptionStatus, readonly acceptedOn: string | null, readonly initialFee: number | null, readonly stopEffectiveOn: string | null, readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type WithdrawOptionStopNoticeMutationVariables = Exact<{
  input: WithdrawOptionStopNoticeInput;
  language: ContractLanguage;
}>;


export type WithdrawOptionStopNoticeMutation = { readonly withdrawOptionStopNotice: { readonly optionService: { readonly id: string, readonly version: number, readonly kind: OptionKind, readonly status: OptionStatus, readonly acceptedOn: string | null, readonly initialFee: number | null, readonly stopEffectiveOn: string | null, readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type FileOutageClaimMutationVariables = Exact<{
  input: FileOutageClaimInput;
  language: ContractLanguage;
}>;


export type FileOutageClaimMutation = { readonly fileOutageClaim: { readonly outageClaim: { readonly id: string, readonly version: number, readonly status: OutageClaimStatus, readonly claimDeadline: string, readonly unavailableHours: number | null, readonly unavailableUnits: number | null, readonly reductionAmount: number | null, readonly denialReason: ClaimDenialReason | null, readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type WithdrawOutageClaimMutationVariables = Exact<{
  input: WithdrawOutageClaimInput;
  language: ContractLanguage;
}>;


export type WithdrawOutageClaimMutation = { readonly withdrawOutageClaim: { readonly outageClaim: { readonly id: string, readonly version: number, readonly status: OutageClaimStatus, readonly claimDeadline: string, readonly unavailableHours: number | null, readonly unavailableUnits: number | null, readonly reductionAmount: number | null, readonly denialReason: ClaimDenialReason | null, readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type GrantOutageClaimMutationVariables = Exact<{
  input: GrantOutageClaimInput;
  language: ContractLanguage;
}>;


export type GrantOutageClaimMutation = { readonly grantOutageClaim: { readonly outageClaim: { readonly id: string, readonly version: number, readonly status: OutageClaimStatus, readonly claimDeadline: string, readonly unavailableHours: number | null, readonly unavailableUnits: number | null, readonly reductionAmount: number | null, readonly denialReason: ClaimDenialReason | null, readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type DenyOutageClaimMutationVariables = Exact<{
  input: DenyOutageClaimInput;
  language: ContractLanguage;
}>;


export type DenyOutageClaimMutation = { readonly denyOutageClaim: { readonly outageClaim: { readonly id: string, readonly version: number, readonly status: OutageClaimStatus, readonly claimDeadline: string, readonly unavailableHours: number | null, readonly unavailableUnits: number | null, readonly reductionAmount: number | null, readonly denialReason: ClaimDenialReason | null, readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type ReopenOutageClaimMutationVariables = Exact<{
  input: ReopenOutageClaimInput;
  language: ContractLanguage;
}>;


export type ReopenOutageClaimMutation = { readonly reopenOutageClaim: { readonly outageClaim: { readonly id: string, readonly version: number, readonly status: OutageClaimStatus, readonly claimDeadline: string, readonly unavailableHours: number | null, readonly unavailableUnits: number | null, readonly reductionAmount: number | null, readonly denialReason: ClaimDenialReason | null, readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type RecordOutageMutationVariables = Exact<{
  input: RecordOutageInput;
  language: ContractLanguage;
}>;


export type RecordOutageMutation = { readonly recordOutage: { readonly outage: { readonly id: string, readonly version: number, readonly affectedServiceTypes: ReadonlyArray<ContractServiceType>, readonly occurredAt: string | null, readonly knownAt: string, readonly restoredAt: string | null, readonly attribution: OutageAttribution, readonly complete: boolean, readonly durationHours: number, readonly description: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type UpdateOutageMutationVariables = Exact<{
  input: UpdateOutageInput;
  language: ContractLanguage;
}>;


export type UpdateOutageMutation = { readonly updateOutage: { readonly outage: { readonly id: string, readonly version: number, readonly affectedServiceTypes: ReadonlyArray<ContractServiceType>, readonly occurredAt: string | null, readonly knownAt: string, readonly restoredAt: string | null, readonly attribution: OutageAttribution, readonly complete: boolean, readonly durationHours: number, readonly description: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type CorrectOutageMutationVariables = Exact<{
  input: CorrectOutageInput;
  language: ContractLanguage;
}>;


export type CorrectOutageMutation = { readonly correctOutage: { readonly outage: { readonly id: string, readonly version: number, readonly affectedServiceTypes: ReadonlyArray<ContractServiceType>, readonly occurredAt: string | null, readonly knownAt: string, readonly restoredAt: string | null, readonly attribution: OutageAttribution, readonly complete: boolean, readonly durationHours: number, readonly description: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type ReportOutageMutationVariables = Exact<{
  input: ReportOutageInput;
  language: ContractLanguage;
}>;


export type ReportOutageMutation = { readonly reportOutage: { readonly outage: { readonly id: string, readonly version: number, readonly affectedServiceTypes: ReadonlyArray<ContractServiceType>, readonly occurredAt: string | null, readonly knownAt: string, readonly restoredAt: string | null, readonly attribution: OutageAttribution, readonly complete: boolean, readonly durationHours: number, readonly description: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type RecordOneTimeFeeMutationVariables = Exact<{
  input: RecordOneTimeFeeInput;
  language: ContractLanguage;
}>;


export type RecordOneTimeFeeMutation = { readonly recordOneTimeFee: { readonly settlement: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } }, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type ReverseSettlementMutationVariables = Exact<{
  input: ReverseSettlementInput;
  language: ContractLanguage;
}>;


export type ReverseSettlementMutation = { readonly reverseSettlement: { readonly settlement: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } }, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> } };

export type DeadlinesQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type DeadlinesQuery = { readonly starts: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly contractNumber: string, readonly serviceType: ContractServiceType, readonly item: ContractServiceItem | null, readonly status: ContractStatus, readonly accountCount: number, readonly appliedOn: string, readonly requestedBillingStartOn: string | null, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly terminationEffectiveOn: string | null, readonly version: number, readonly contractor: { readonly id: string }, readonly monthlyFee: { readonly total: number } | null } }> } | null, readonly minimumTerms: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly contractNumber: string, readonly serviceType: ContractServiceType, readonly item: ContractServiceItem | null, readonly status: ContractStatus, readonly accountCount: number, readonly appliedOn: string, readonly requestedBillingStartOn: string | null, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly terminationEffectiveOn: string | null, readonly version: number, readonly contractor: { readonly id: string }, readonly monthlyFee: { readonly total: number } | null } }> } | null, readonly ends: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly contractNumber: string, readonly serviceType: ContractServiceType, readonly item: ContractServiceItem | null, readonly status: ContractStatus, readonly accountCount: number, readonly appliedOn: string, readonly requestedBillingStartOn: string | null, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly terminationEffectiveOn: string | null, readonly version: number, readonly contractor: { readonly id: string }, readonly monthlyFee: { readonly total: number } | null } }> } | null, readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly claimDeadline: string, readonly contract: { readonly id: string, readonly contractNumber: string, readonly serviceType: ContractServiceType, readonly item: ContractServiceItem | null, readonly status: ContractStatus, readonly accountCount: number, readonly appliedOn: string, readonly requestedBillingStartOn: string | null, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly terminationEffectiveOn: string | null, readonly version: number, readonly contractor: { readonly id: string }, readonly monthlyFee: { readonly total: number } | null } } }> } | null };

export type ContractorCalendarQueryVariables = Exact<{
  contractorId: string;
  from: string;
  to: string;
}>;


export type ContractorCalendarQuery = { readonly contracts: { readonly edges: ReadonlyArray<{ readonly node: { readonly contractor: { readonly id: string, readonly calendar: ReadonlyArray<{ readonly on: string, readonly kind: ContractDateKind, readonly contract: { readonly id: string, readonly contractNumber: string, readonly serviceType: ContractServiceType, readonly item: ContractServiceItem | null, readonly status: ContractStatus, readonly accountCount: number, readonly appliedOn: string, readonly requestedBillingStartOn: string | null, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly terminationEffectiveOn: string | null, readonly version: number, readonly contractor: { readonly id: string }, readonly monthlyFee: { readonly total: number } | null } }> | null } } }> } | null };

export type ContractQueryVariables = Exact<{
  contractNumber: string;
  language: ContractLanguage;
}>;


export type ContractQuery = { readonly contractByNumber: { readonly acceptedOn: string | null, readonly termsEdition: string, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly id: string, readonly contractNumber: string, readonly serviceType: ContractServiceType, readonly item: ContractServiceItem | null, readonly status: ContractStatus, readonly accountCount: number, readonly appliedOn: string, readonly requestedBillingStartOn: string | null, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly terminationEffectiveOn: string | null, readonly version: number, readonly initialAccountCount: number, readonly eligibility: { readonly until: string | null, readonly reasons: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }>, readonly bases: ReadonlyArray<{ readonly id: string, readonly contractNumber: string, readonly serviceType: ContractServiceType }> }, readonly decision: { readonly outcome: ContractDecisionOutcome, readonly on: string, readonly reason: string | null } | null, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly typeFeeUnit: ContractFeeUnit } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly effectiveOn: string, readonly movedFromRequested: boolean, readonly recordedOn: string, readonly note: string | null } | null, readonly dependentContracts: ReadonlyArray<{ readonly id: string, readonly contractNumber: string, readonly serviceType: ContractServiceType, readonly status: ContractStatus }>, readonly optionServices: ReadonlyArray<{ readonly id: string, readonly kind: OptionKind, readonly status: OptionStatus, readonly appliedOn: string, readonly acceptedOn: string | null, readonly stopEffectiveOn: string | null, readonly stopNotice: { readonly effectiveOn: string } | null }>, readonly changeRequests: ReadonlyArray<{ readonly id: string, readonly accountCount: number, readonly requestedOn: string, readonly requestedEffectiveOn: string | null, readonly effectiveOn: string | null, readonly status: ChangeRequestStatus, readonly oneTimeFee: number | null }>, readonly outageClaims: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: OutageClaimStatus, readonly filedAt: string, readonly claimableFrom: string, readonly claimDeadline: string, readonly reductionAmount: number | null, readonly denialReason: ClaimDenialReason | null, readonly outage: { readonly id: string }, readonly decision: { readonly on: string, readonly outcome: ContractDecisionOutcome } | null } }> }, readonly claimableOutages: ReadonlyArray<{ readonly claimableFrom: string, readonly claimDeadline: string, readonly units: number, readonly estimate: number, readonly outage: { readonly id: string }, readonly claim: { readonly id: string } | null, readonly reasons: ReadonlyArray<{ readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null }> }>, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> }, readonly contractor: { readonly id: string }, readonly monthlyFee: { readonly total: number } | null } | null };

export type ContractOutagesQueryVariables = Exact<{
  contractId: string;
}>;


export type ContractOutagesQuery = { readonly outages: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly occurredAt: string | null, readonly knownAt: string, readonly restoredAt: string | null, readonly attribution: OutageAttribution, readonly complete: boolean, readonly durationHours: number, readonly description: string | null } }> } | null };

export type StatementQueryVariables = Exact<{
  contractId: string;
  month: string;
  language: ContractLanguage;
}>;


export type StatementQuery = { readonly contract: { readonly id: string, readonly statement: { readonly month: string, readonly provisional: boolean, readonly charges: number, readonly credits: number, readonly netAmount: number, readonly netDirection: SettlementDirection, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly direction: SettlementDirection, readonly article: string, readonly from: string | null, readonly to: string | null, readonly days: number | null, readonly monthDays: number | null, readonly accountCount: number | null, readonly monthlyFee: number | null, readonly bookedIn: string | null }> } } | null };

export type HistoryQueryVariables = Exact<{
  contractId: string;
  after?: string | null | undefined;
}>;


export type HistoryQuery = { readonly contract: { readonly id: string, readonly history: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: ContractEventType, readonly at: string, readonly actor: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type AcknowledgementQueryVariables = Exact<{
  contractNumber: string;
  language: ContractLanguage;
}>;


export type AcknowledgementQuery = { readonly contractByNumber: { readonly id: string, readonly terminationNotice: { readonly acknowledgement: string } | null } | null };

export type ContractsQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: ContractFilter | null | undefined;
  orderBy: ContractOrderBy;
}>;


export type ContractsQuery = { readonly contracts: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly contractNumber: string, readonly serviceType: ContractServiceType, readonly item: ContractServiceItem | null, readonly status: ContractStatus, readonly accountCount: number, readonly appliedOn: string, readonly requestedBillingStartOn: string | null, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly terminationEffectiveOn: string | null, readonly version: number, readonly contractor: { readonly id: string }, readonly monthlyFee: { readonly total: number } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ContractTotalQueryVariables = Exact<{
  filter?: ContractFilter | null | undefined;
}>;


export type ContractTotalQuery = { readonly contracts: { readonly totalCount: number } | null };

export type ContractCountsQueryVariables = Exact<{
  serviceType: ReadonlyArray<ContractServiceType> | ContractServiceType;
}>;


export type ContractCountsQuery = { readonly APPLIED: { readonly totalCount: number } | null, readonly ACCEPTED: { readonly totalCount: number } | null, readonly ACTIVE: { readonly totalCount: number } | null, readonly UNDER_NOTICE: { readonly totalCount: number } | null, readonly TERMINATED: { readonly totalCount: number } | null, readonly REJECTED: { readonly totalCount: number } | null, readonly WITHDRAWN: { readonly totalCount: number } | null };

export type ContractorMonthQueryVariables = Exact<{
  contractorId: string;
  month: string;
}>;


export type ContractorMonthQuery = { readonly contracts: { readonly edges: ReadonlyArray<{ readonly node: { readonly contractor: { readonly id: string, readonly statement: { readonly charges: number, readonly credits: number, readonly provisional: boolean } | null } } }> } | null };

export type ContractorIdsQueryVariables = Exact<{ [key: string]: never; }>;


export type ContractorIdsQuery = { readonly contracts: { readonly edges: ReadonlyArray<{ readonly node: { readonly contractor: { readonly id: string } } }> } | null };

export type ContractOutcomeFragment = { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } };

export type ChangeRequestOutcomeFragment = { readonly id: string, readonly version: number, readonly status: ChangeRequestStatus, readonly accountCount: number, readonly effectiveOn: string | null, readonly oneTimeFee: number | null, readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } };

export type OptionServiceOutcomeFragment = { readonly id: string, readonly version: number, readonly kind: OptionKind, readonly status: OptionStatus, readonly acceptedOn: string | null, readonly initialFee: number | null, readonly stopEffectiveOn: string | null, readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } };

export type OutageOutcomeFragment = { readonly id: string, readonly version: number, readonly affectedServiceTypes: ReadonlyArray<ContractServiceType>, readonly occurredAt: string | null, readonly knownAt: string, readonly restoredAt: string | null, readonly attribution: OutageAttribution, readonly complete: boolean, readonly durationHours: number, readonly description: string | null };

export type OutageClaimOutcomeFragment = { readonly id: string, readonly version: number, readonly status: OutageClaimStatus, readonly claimDeadline: string, readonly unavailableHours: number | null, readonly unavailableUnits: number | null, readonly reductionAmount: number | null, readonly denialReason: ClaimDenialReason | null, readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } };

export type SettlementOutcomeFragment = { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } }, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null };

export type SettlementWithLinesFragment = { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null };

export type RefusalFragment = { readonly code: ContractErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly article: string | null };

export type SubjectQueryVariables = Exact<{
  id: string;
  isContract: boolean;
  isChangeRequest: boolean;
  isOptionService: boolean;
  isOutage: boolean;
  isOutageClaim: boolean;
  isSettlement: boolean;
  language: ContractLanguage;
}>;


export type SubjectQuery = { readonly contract?: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } | null, readonly changeRequest?: { readonly id: string, readonly version: number, readonly status: ChangeRequestStatus, readonly accountCount: number, readonly effectiveOn: string | null, readonly oneTimeFee: number | null, readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } } | null, readonly optionService?: { readonly id: string, readonly version: number, readonly kind: OptionKind, readonly status: OptionStatus, readonly acceptedOn: string | null, readonly initialFee: number | null, readonly stopEffectiveOn: string | null, readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } } | null, readonly outage?: { readonly id: string, readonly version: number, readonly affectedServiceTypes: ReadonlyArray<ContractServiceType>, readonly occurredAt: string | null, readonly knownAt: string, readonly restoredAt: string | null, readonly attribution: OutageAttribution, readonly complete: boolean, readonly durationHours: number, readonly description: string | null } | null, readonly outageClaim?: { readonly id: string, readonly version: number, readonly status: OutageClaimStatus, readonly claimDeadline: string, readonly unavailableHours: number | null, readonly unavailableUnits: number | null, readonly reductionAmount: number | null, readonly denialReason: ClaimDenialReason | null, readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } } } | null, readonly settlement?: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly contract: { readonly id: string, readonly contractNumber: string, readonly version: number, readonly serviceType: ContractServiceType, readonly status: ContractStatus, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly accountCount: number, readonly terminationEffectiveOn: string | null, readonly eligible: boolean, readonly privateBackboneContractNumber: string | null, readonly softwareLicenseAgreedOn: string | null, readonly contractor: { readonly id: string }, readonly quotedFees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number, readonly effectiveOn: string } | null, readonly quote: { readonly validThrough: string | null, readonly fees: { readonly initialFee: number, readonly basicFeePerAccount: number, readonly typeFee: number } } | null, readonly monthlyFee: { readonly total: number } | null, readonly terminationNotice: { readonly ground: TerminationGround, readonly arrivedOn: string | null, readonly requestedOn: string | null, readonly movedFromRequested: boolean } | null, readonly usageConditions: { readonly unmet: ReadonlyArray<UsageCondition> }, readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly direction: SettlementDirection, readonly amount: number, readonly arisesOn: string, readonly provisional: boolean, readonly note: string | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } }> } }, readonly lines: ReadonlyArray<{ readonly label: string, readonly amount: number, readonly article: string }>, readonly reversedBy: { readonly id: string } | null } | null };

export type ContractChoicesQueryVariables = Exact<{
  filter: ContractFilter;
}>;


export type ContractChoicesQuery = { readonly contracts: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly contractNumber: string, readonly serviceType: ContractServiceType, readonly item: ContractServiceItem | null, readonly status: ContractStatus, readonly accountCount: number, readonly appliedOn: string, readonly requestedBillingStartOn: string | null, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly terminationEffectiveOn: string | null, readonly version: number, readonly contractor: { readonly id: string }, readonly monthlyFee: { readonly total: number } | null } }> } | null };

export type ChangeRequestChoicesQueryVariables = Exact<{
  status?: ReadonlyArray<ChangeRequestStatus> | ChangeRequestStatus | null | undefined;
}>;


export type ChangeRequestChoicesQuery = { readonly changeRequests: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly accountCount: number, readonly requestedOn: string, readonly contract: { readonly id: string, readonly contractNumber: string } } }> } | null };

export type OptionServiceChoicesQueryVariables = Exact<{
  status?: ReadonlyArray<OptionStatus> | OptionStatus | null | undefined;
}>;


export type OptionServiceChoicesQuery = { readonly optionServices: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: OptionKind, readonly appliedOn: string, readonly contract: { readonly id: string, readonly contractNumber: string } } }> } | null };

export type OutageChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type OutageChoicesQuery = { readonly outages: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly knownAt: string, readonly affectedServiceTypes: ReadonlyArray<ContractServiceType>, readonly description: string | null } }> } | null };

export type OutageClaimChoicesQueryVariables = Exact<{
  status?: ReadonlyArray<OutageClaimStatus> | OutageClaimStatus | null | undefined;
}>;


export type OutageClaimChoicesQuery = { readonly outageClaims: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly filedAt: string, readonly contract: { readonly id: string, readonly contractNumber: string } } }> } | null };

export type SettlementChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type SettlementChoicesQuery = { readonly settlements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SettlementKind, readonly amount: number, readonly arisesOn: string, readonly contract: { readonly id: string, readonly contractNumber: string } } }> } | null };

export type TodayQueryVariables = Exact<{
  monthStart: string;
  monthEnd: string;
}>;


export type TodayQuery = { readonly contractWorklist: { readonly applications: { readonly count: number, readonly oldestOn: string | null }, readonly changeRequests: { readonly count: number, readonly oldestOn: string | null }, readonly optionServices: { readonly count: number, readonly oldestOn: string | null }, readonly outageClaims: { readonly count: number, readonly oldestOn: string | null } }, readonly ending: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly contractNumber: string, readonly serviceType: ContractServiceType, readonly item: ContractServiceItem | null, readonly status: ContractStatus, readonly accountCount: number, readonly appliedOn: string, readonly requestedBillingStartOn: string | null, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly terminationEffectiveOn: string | null, readonly version: number, readonly contractor: { readonly id: string }, readonly monthlyFee: { readonly total: number } | null } }> } | null, readonly withoutBase: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly contractNumber: string, readonly serviceType: ContractServiceType, readonly item: ContractServiceItem | null, readonly status: ContractStatus, readonly accountCount: number, readonly appliedOn: string, readonly requestedBillingStartOn: string | null, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly terminationEffectiveOn: string | null, readonly version: number, readonly contractor: { readonly id: string }, readonly monthlyFee: { readonly total: number } | null } }> } | null };

export type WaitingFragment = { readonly count: number, readonly oldestOn: string | null };

export type ContractRowFragment = { readonly id: string, readonly contractNumber: string, readonly serviceType: ContractServiceType, readonly item: ContractServiceItem | null, readonly status: ContractStatus, readonly accountCount: number, readonly appliedOn: string, readonly requestedBillingStartOn: string | null, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly terminationEffectiveOn: string | null, readonly version: number, readonly contractor: { readonly id: string }, readonly monthlyFee: { readonly total: number } | null };

export type VocabularyQueryVariables = Exact<{
  language: ContractLanguage;
}>;


export type VocabularyQuery = { readonly contractLabels: ReadonlyArray<{ readonly enum: string, readonly value: string, readonly label: string }>, readonly serviceTerms: { readonly edition: string, readonly title: string, readonly articles: ReadonlyArray<{ readonly number: string, readonly title: string, readonly summary: string, readonly paragraphs: ReadonlyArray<{ readonly number: string, readonly summary: string }> }> } | null };

export type WaitingApplicationsQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingApplicationsQuery = { readonly contracts: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly contractNumber: string, readonly serviceType: ContractServiceType, readonly item: ContractServiceItem | null, readonly status: ContractStatus, readonly accountCount: number, readonly appliedOn: string, readonly requestedBillingStartOn: string | null, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly terminationEffectiveOn: string | null, readonly version: number, readonly contractor: { readonly id: string }, readonly monthlyFee: { readonly total: number } | null } }> } | null };

export type WaitingChangeRequestsQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingChangeRequestsQuery = { readonly changeRequests: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly requestedOn: string, readonly requestedEffectiveOn: string | null, readonly accountCount: number, readonly contract: { readonly id: string, readonly contractNumber: string, readonly serviceType: ContractServiceType, readonly item: ContractServiceItem | null, readonly status: ContractStatus, readonly accountCount: number, readonly appliedOn: string, readonly requestedBillingStartOn: string | null, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly terminationEffectiveOn: string | null, readonly version: number, readonly contractor: { readonly id: string }, readonly monthlyFee: { readonly total: number } | null } } }> } | null };

export type WaitingOptionServicesQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingOptionServicesQuery = { readonly optionServices: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: OptionKind, readonly appliedOn: string, readonly contract: { readonly id: string, readonly contractNumber: string, readonly serviceType: ContractServiceType, readonly item: ContractServiceItem | null, readonly status: ContractStatus, readonly accountCount: number, readonly appliedOn: string, readonly requestedBillingStartOn: string | null, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly terminationEffectiveOn: string | null, readonly version: number, readonly contractor: { readonly id: string }, readonly monthlyFee: { readonly total: number } | null } } }> } | null };

export type WaitingOutageClaimsQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingOutageClaimsQuery = { readonly outageClaims: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly filedAt: string, readonly claimDeadline: string, readonly reductionAmount: number | null, readonly contract: { readonly id: string, readonly contractNumber: string, readonly serviceType: ContractServiceType, readonly item: ContractServiceItem | null, readonly status: ContractStatus, readonly accountCount: number, readonly appliedOn: string, readonly requestedBillingStartOn: string | null, readonly billingStartOn: string | null, readonly minimumTermEndsOn: string | null, readonly terminationEffectiveOn: string | null, readonly version: number, readonly contractor: { readonly id: string }, readonly monthlyFee: { readonly total: number } | null } } }> } | null };

export const SettlementWithLinesFragmentDoc = gql`
    fragment SettlementWithLines on Settlement {
  id
  kind
  direction
  amount
  arisesOn
  provisional
  note
  lines {
    label(language: $language)
    amount
    article
  }
  reversedBy {
    id
  }
}
    ` as unknown as DocumentNode<SettlementWithLinesFragment, unknown>;
export const ContractOutcomeFragmentDoc = gql`
    fragment ContractOutcome on Contract {
  id
  contractNumber
  version
  contractor {
    id
  }
  serviceType
  status
  billingStartOn
  minimumTermEndsOn
  accountCount
  quotedFees {
    initialFee
    basicFeePerAccount
    typeFee
    effectiveOn
  }
  quote {
    fees {
      initialFee
      basicFeePerAccount
      typeFee
    }
    validThrough
  }
  monthlyFee {
    total
  }
  terminationEffectiveOn
  terminationNotice {
    ground
    arrivedOn
    requestedOn
    movedFromRequested
  }
  eligible
  privateBackboneContractNumber
  softwareLicenseAgreedOn
  usageConditions {
    unmet
  }
  settlements(first: 50) {
    edges {
      node {
        ...SettlementWithLines
      }
    }
  }
}
    ` as unknown as DocumentNode<ContractOutcomeFragment, unknown>;
export const ChangeRequestOutcomeFragmentDoc = gql`
    fragment ChangeRequestOutcome on ContractChangeRequest {
  id
  version
  status
  accountCount
  effectiveOn
  oneTimeFee
  contract {
    ...ContractOutcome
  }
}
    ` as unknown as DocumentNode<ChangeRequestOutcomeFragment, unknown>;
export const OptionServiceOutcomeFragmentDoc = gql`
    fragment OptionServiceOutcome on OptionService {
  id
  version
  kind
  status
  acceptedOn
  initialFee
  stopEffectiveOn
  contract {
    ...ContractOutcome
  }
}
    ` as unknown as DocumentNode<OptionServiceOutcomeFragment, unknown>;
export const OutageOutcomeFragmentDoc = gql`
    fragment OutageOutcome on Outage {
  id
  version
  affectedServiceTypes
  occurredAt
  knownAt
  restoredAt
  attribution
  complete
  durationHours
  description
}
    ` as unknown as DocumentNode<OutageOutcomeFragment, unknown>;
export const OutageClaimOutcomeFragmentDoc = gql`
    fragment OutageClaimOutcome on OutageClaim {
  id
  version
  status
  claimDeadline
  unavailableHours
  unavailableUnits
  reductionAmount
  denialReason
  contract {
    ...ContractOutcome
  }
}
    ` as unknown as DocumentNode<OutageClaimOutcomeFragment, unknown>;
export const SettlementOutcomeFragmentDoc = gql`
    fragment SettlementOutcome on Settlement {
  ...SettlementWithLines
  contract {
    ...ContractOutcome
  }
}
    ` as unknown as DocumentNode<SettlementOutcomeFragment, unknown>;
export const RefusalFragmentDoc = gql`
    fragment Refusal on ContractUserError {
  code
  message(language: $language)
  path
  article
}
    ` as unknown as DocumentNode<RefusalFragment, unknown>;
export const WaitingFragmentDoc = gql`
    fragment Waiting on ContractsWaiting {
  count
  oldestOn
}
    ` as unknown as DocumentNode<WaitingFragment, unknown>;
export const ContractRowFragmentDoc = gql`
    fragment ContractRow on Contract {
  id
  contractNumber
  contractor {
    id
  }
  serviceType
  item
  status
  accountCount
  monthlyFee {
    total
  }
  appliedOn
  requestedBillingStartOn
  billingStartOn
  minimumTermEndsOn
  terminationEffectiveOn
  version
}
    ` as unknown as DocumentNode<ContractRowFragment, unknown>;
export const RequestAccountCountChangeDocument = gql`
    mutation RequestAccountCountChange($input: RequestAccountCountChangeInput!, $language: ContractLanguage!) {
  requestAccountCountChange(input: $input) {
    changeRequest {
      ...ChangeRequestOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${ChangeRequestOutcomeFragmentDoc}
${ContractOutcomeFragmentDoc}
${SettlementWithLinesFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<RequestAccountCountChangeMutation, RequestAccountCountChangeMutationVariables>;
export const WithdrawChangeRequestDocument = gql`
    mutation WithdrawChangeRequest($input: WithdrawChangeRequestInput!, $language: ContractLanguage!) {
  withdrawChangeRequest(input: $input) {
    changeRequest {
      ...ChangeRequestOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${ChangeRequestOutcomeFragmentDoc}
${ContractOutcomeFragmentDoc}
${SettlementWithLinesFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<WithdrawChangeRequestMutation, WithdrawChangeRequestMutationVariables>;
export const AcceptChangeRequestDocument = gql`
    mutation AcceptChangeRequest($input: AcceptChangeRequestInput!, $language: ContractLanguage!) {
  acceptChangeRequest(input: $input) {
    changeRequest {
      ...ChangeRequestOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${ChangeRequestOutcomeFragmentDoc}
${ContractOutcomeFragmentDoc}
${SettlementWithLinesFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<AcceptChangeRequestMutation, AcceptChangeRequestMutationVariables>;
export const RejectChangeRequestDocument = gql`
    mutation RejectChangeRequest($input: RejectChangeRequestInput!, $language: ContractLanguage!) {
  rejectChangeRequest(input: $input) {
    changeRequest {
      ...ChangeRequestOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${ChangeRequestOutcomeFragmentDoc}
${ContractOutcomeFragmentDoc}
${SettlementWithLinesFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<RejectChangeRequestMutation, RejectChangeRequestMutationVariables>;
export const ApplyForContractDocument = gql`
    mutation ApplyForContract($input: ApplyForContractInput!, $language: ContractLanguage!) {
  applyForContract(input: $input) {
    contract {
      ...ContractOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${ContractOutcomeFragmentDoc}
${SettlementWithLinesFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<ApplyForContractMutation, ApplyForContractMutationVariables>;
export const WithdrawApplicationDocument = gql`
    mutation WithdrawApplication($input: WithdrawApplicationInput!, $language: ContractLanguage!) {
  withdrawApplication(input: $input) {
    contract {
      ...ContractOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${ContractOutcomeFragmentDoc}
${SettlementWithLinesFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>;
export const RejectApplicationDocument = gql`
    mutation RejectApplication($input: RejectApplicationInput!, $language: ContractLanguage!) {
  rejectApplication(input: $input) {
    contract {
      ...ContractOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${ContractOutcomeFragmentDoc}
${SettlementWithLinesFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<RejectApplicationMutation, RejectApplicationMutationVariables>;
export const AcceptApplicationDocument = gql`
    mutation AcceptApplication($input: AcceptApplicationInput!, $language: ContractLanguage!) {
  acceptApplication(input: $input) {
    contract {
      ...ContractOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${ContractOutcomeFragmentDoc}
${SettlementWithLinesFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<AcceptApplicationMutation, AcceptApplicationMutationVariables>;
export const RescheduleBillingStartDocument = gql`
    mutation RescheduleBillingStart($input: RescheduleBillingStartInput!, $language: ContractLanguage!) {
  rescheduleBillingStart(input: $input) {
    contract {
      ...ContractOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${ContractOutcomeFragmentDoc}
${SettlementWithLinesFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<RescheduleBillingStartMutation, RescheduleBillingStartMutationVariables>;
export const CorrectTerminationDocument = gql`
    mutation CorrectTermination($input: CorrectTerminationInput!, $language: ContractLanguage!) {
  correctTermination(input: $input) {
    contract {
      ...ContractOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${ContractOutcomeFragmentDoc}
${SettlementWithLinesFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<CorrectTerminationMutation, CorrectTerminationMutationVariables>;
export const CorrectBillingStartDocument = gql`
    mutation CorrectBillingStart($input: CorrectBillingStartInput!, $language: ContractLanguage!) {
  correctBillingStart(input: $input) {
    contract {
      ...ContractOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${ContractOutcomeFragmentDoc}
${SettlementWithLinesFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<CorrectBillingStartMutation, CorrectBillingStartMutationVariables>;
export const CorrectPrivateBackboneDocument = gql`
    mutation CorrectPrivateBackbone($input: CorrectPrivateBackboneInput!, $language: ContractLanguage!) {
  correctPrivateBackbone(input: $input) {
    contract {
      ...ContractOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${ContractOutcomeFragmentDoc}
${SettlementWithLinesFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<CorrectPrivateBackboneMutation, CorrectPrivateBackboneMutationVariables>;
export const ReviseQuotedFeesDocument = gql`
    mutation ReviseQuotedFees($input: ReviseQuotedFeesInput!, $language: ContractLanguage!) {
  reviseQuotedFees(input: $input) {
    contract {
      ...ContractOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${ContractOutcomeFragmentDoc}
${SettlementWithLinesFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<ReviseQuotedFeesMutation, ReviseQuotedFeesMutationVariables>;
export const QuoteApplicationDocument = gql`
    mutation QuoteApplication($input: QuoteApplicationInput!, $language: ContractLanguage!) {
  quoteApplication(input: $input) {
    contract {
      ...ContractOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${ContractOutcomeFragmentDoc}
${SettlementWithLinesFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<QuoteApplicationMutation, QuoteApplicationMutationVariables>;
export const CorrectQuotedFeesDocument = gql`
    mutation CorrectQuotedFees($input: CorrectQuotedFeesInput!, $language: ContractLanguage!) {
  correctQuotedFees(input: $input) {
    contract {
      ...ContractOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${ContractOutcomeFragmentDoc}
${SettlementWithLinesFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<CorrectQuotedFeesMutation, CorrectQuotedFeesMutationVariables>;
export const GiveTerminationNoticeDocument = gql`
    mutation GiveTerminationNotice($input: GiveTerminationNoticeInput!, $language: ContractLanguage!) {
  giveTerminationNotice(input: $input) {
    contract {
      ...ContractOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${ContractOutcomeFragmentDoc}
${SettlementWithLinesFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<GiveTerminationNoticeMutation, GiveTerminationNoticeMutationVariables>;
export const WithdrawTerminationNoticeDocument = gql`
    mutation WithdrawTerminationNotice($input: WithdrawTerminationNoticeInput!, $language: ContractLanguage!) {
  withdrawTerminationNotice(input: $input) {
    contract {
      ...ContractOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${ContractOutcomeFragmentDoc}
${SettlementWithLinesFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<WithdrawTerminationNoticeMutation, WithdrawTerminationNoticeMutationVariables>;
export const TerminateContractDocument = gql`
    mutation TerminateContract($input: TerminateContractInput!, $language: ContractLanguage!) {
  terminateContract(input: $input) {
    contract {
      ...ContractOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${ContractOutcomeFragmentDoc}
${SettlementWithLinesFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<TerminateContractMutation, TerminateContractMutationVariables>;
export const DeclareUsageConditionsDocument = gql`
    mutation DeclareUsageConditions($input: DeclareUsageConditionsInput!, $language: ContractLanguage!) {
  declareUsageConditions(input: $input) {
    contract {
      ...ContractOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${ContractOutcomeFragmentDoc}
${SettlementWithLinesFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<DeclareUsageConditionsMutation, DeclareUsageConditionsMutationVariables>;
export const AgreeToSoftwareLicenseDocument = gql`
    mutation AgreeToSoftwareLicense($input: AgreeToSoftwareLicenseInput!, $language: ContractLanguage!) {
  agreeToSoftwareLicense(input: $input) {
    contract {
      ...ContractOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${ContractOutcomeFragmentDoc}
${SettlementWithLinesFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<AgreeToSoftwareLicenseMutation, AgreeToSoftwareLicenseMutationVariables>;
export const ApplyForOptionDocument = gql`
    mutation ApplyForOption($input: ApplyForOptionInput!, $language: ContractLanguage!) {
  applyForOption(input: $input) {
    optionService {
      ...OptionServiceOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${OptionServiceOutcomeFragmentDoc}
${ContractOutcomeFragmentDoc}
${SettlementWithLinesFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<ApplyForOptionMutation, ApplyForOptionMutationVariables>;
export const WithdrawOptionApplicationDocument = gql`
    mutation WithdrawOptionApplication($input: WithdrawOptionApplicationInput!, $language: ContractLanguage!) {
  withdrawOptionApplication(input: $input) {
    optionService {
      ...OptionServiceOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${OptionServiceOutcomeFragmentDoc}
${ContractOutcomeFragmentDoc}
${SettlementWithLinesFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<WithdrawOptionApplicationMutation, WithdrawOptionApplicationMutationVariables>;
export const AcceptOptionDocument = gql`
    mutation AcceptOption($input: AcceptOptionInput!, $language: ContractLanguage!) {
  acceptOption(input: $input) {
    optionService {
      ...OptionServiceOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${OptionServiceOutcomeFragmentDoc}
${ContractOutcomeFragmentDoc}
${SettlementWithLinesFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<AcceptOptionMutation, AcceptOptionMutationVariables>;
export const RejectOptionDocument = gql`
    mutation RejectOption($input: RejectOptionInput!, $language: ContractLanguage!) {
  rejectOption(input: $input) {
    optionService {
      ...OptionServiceOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${OptionServiceOutcomeFragmentDoc}
${ContractOutcomeFragmentDoc}
${SettlementWithLinesFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<RejectOptionMutation, RejectOptionMutationVariables>;
export const GiveOptionStopNoticeDocument = gql`
    mutation GiveOptionStopNotice($input: GiveOptionStopNoticeInput!, $language: ContractLanguage!) {
  giveOptionStopNotice(input: $input) {
    optionService {
      ...OptionServiceOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${OptionServiceOutcomeFragmentDoc}
${ContractOutcomeFragmentDoc}
${SettlementWithLinesFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<GiveOptionStopNoticeMutation, GiveOptionStopNoticeMutationVariables>;
export const WithdrawOptionStopNoticeDocument = gql`
    mutation WithdrawOptionStopNotice($input: WithdrawOptionStopNoticeInput!, $language: ContractLanguage!) {
  withdrawOptionStopNotice(input: $input) {
    optionService {
      ...OptionServiceOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${OptionServiceOutcomeFragmentDoc}
${ContractOutcomeFragmentDoc}
${SettlementWithLinesFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<WithdrawOptionStopNoticeMutation, WithdrawOptionStopNoticeMutationVariables>;
export const FileOutageClaimDocument = gql`
    mutation FileOutageClaim($input: FileOutageClaimInput!, $language: ContractLanguage!) {
  fileOutageClaim(input: $input) {
    outageClaim {
      ...OutageClaimOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${OutageClaimOutcomeFragmentDoc}
${ContractOutcomeFragmentDoc}
${SettlementWithLinesFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<FileOutageClaimMutation, FileOutageClaimMutationVariables>;
export const WithdrawOutageClaimDocument = gql`
    mutation WithdrawOutageClaim($input: WithdrawOutageClaimInput!, $language: ContractLanguage!) {
  withdrawOutageClaim(input: $input) {
    outageClaim {
      ...OutageClaimOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${OutageClaimOutcomeFragmentDoc}
${ContractOutcomeFragmentDoc}
${SettlementWithLinesFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<WithdrawOutageClaimMutation, WithdrawOutageClaimMutationVariables>;
export const GrantOutageClaimDocument = gql`
    mutation GrantOutageClaim($input: GrantOutageClaimInput!, $language: ContractLanguage!) {
  grantOutageClaim(input: $input) {
    outageClaim {
      ...OutageClaimOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${OutageClaimOutcomeFragmentDoc}
${ContractOutcomeFragmentDoc}
${SettlementWithLinesFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<GrantOutageClaimMutation, GrantOutageClaimMutationVariables>;
export const DenyOutageClaimDocument = gql`
    mutation DenyOutageClaim($input: DenyOutageClaimInput!, $language: ContractLanguage!) {
  denyOutageClaim(input: $input) {
    outageClaim {
      ...OutageClaimOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${OutageClaimOutcomeFragmentDoc}
${ContractOutcomeFragmentDoc}
${SettlementWithLinesFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<DenyOutageClaimMutation, DenyOutageClaimMutationVariables>;
export const ReopenOutageClaimDocument = gql`
    mutation ReopenOutageClaim($input: ReopenOutageClaimInput!, $language: ContractLanguage!) {
  reopenOutageClaim(input: $input) {
    outageClaim {
      ...OutageClaimOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${OutageClaimOutcomeFragmentDoc}
${ContractOutcomeFragmentDoc}
${SettlementWithLinesFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<ReopenOutageClaimMutation, ReopenOutageClaimMutationVariables>;
export const RecordOutageDocument = gql`
    mutation RecordOutage($input: RecordOutageInput!, $language: ContractLanguage!) {
  recordOutage(input: $input) {
    outage {
      ...OutageOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${OutageOutcomeFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<RecordOutageMutation, RecordOutageMutationVariables>;
export const UpdateOutageDocument = gql`
    mutation UpdateOutage($input: UpdateOutageInput!, $language: ContractLanguage!) {
  updateOutage(input: $input) {
    outage {
      ...OutageOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${OutageOutcomeFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<UpdateOutageMutation, UpdateOutageMutationVariables>;
export const CorrectOutageDocument = gql`
    mutation CorrectOutage($input: CorrectOutageInput!, $language: ContractLanguage!) {
  correctOutage(input: $input) {
    outage {
      ...OutageOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${OutageOutcomeFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<CorrectOutageMutation, CorrectOutageMutationVariables>;
export const ReportOutageDocument = gql`
    mutation ReportOutage($input: ReportOutageInput!, $language: ContractLanguage!) {
  reportOutage(input: $input) {
    outage {
      ...OutageOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${OutageOutcomeFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<ReportOutageMutation, ReportOutageMutationVariables>;
export const RecordOneTimeFeeDocument = gql`
    mutation RecordOneTimeFee($input: RecordOneTimeFeeInput!, $language: ContractLanguage!) {
  recordOneTimeFee(input: $input) {
    settlement {
      ...SettlementOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${SettlementOutcomeFragmentDoc}
${SettlementWithLinesFragmentDoc}
${ContractOutcomeFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<RecordOneTimeFeeMutation, RecordOneTimeFeeMutationVariables>;
export const ReverseSettlementDocument = gql`
    mutation ReverseSettlement($input: ReverseSettlementInput!, $language: ContractLanguage!) {
  reverseSettlement(input: $input) {
    settlement {
      ...SettlementOutcome
    }
    userErrors {
      ...Refusal
    }
  }
}
    ${SettlementOutcomeFragmentDoc}
${SettlementWithLinesFragmentDoc}
${ContractOutcomeFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<ReverseSettlementMutation, ReverseSettlementMutationVariables>;
export const DeadlinesDocument = gql`
    query Deadlines($from: Date!, $to: Date!) {
  starts: contracts(
    first: 100
    filter: {billingStartOn: {from: $from, to: $to}}
    orderBy: BILLING_START_ON_ASC
  ) {
    pageInfo {
      hasNextPage
    }
    edges {
      node {
        ...ContractRow
      }
    }
  }
  minimumTerms: contracts(
    first: 100
    filter: {minimumTermEndsOn: {from: $from, to: $to}}
    orderBy: BILLING_START_ON_ASC
  ) {
    pageInfo {
      hasNextPage
    }
    edges {
      node {
        ...ContractRow
      }
    }
  }
  ends: contracts(
    first: 100
    filter: {terminationEffectiveOn: {from: $from, to: $to}}
    orderBy: TERMINATION_EFFECTIVE_ON_ASC
  ) {
    pageInfo {
      hasNextPage
    }
    edges {
      node {
        ...ContractRow
      }
    }
  }
  claims: outageClaims(
    first: 100
    filter: {status: [FILED], claimDeadline: {from: $from, to: $to}}
    orderBy: CLAIM_DEADLINE_ASC
  ) {
    pageInfo {
      hasNextPage
    }
    edges {
      node {
        id
        claimDeadline
        contract {
          ...ContractRow
        }
      }
    }
  }
}
    ${ContractRowFragmentDoc}` as unknown as DocumentNode<DeadlinesQuery, DeadlinesQueryVariables>;
export const ContractorCalendarDocument = gql`
    query ContractorCalendar($contractorId: ID!, $from: Date!, $to: Date!) {
  contracts(first: 1, filter: {contractorId: $contractorId}) {
    edges {
      node {
        contractor {
          id
          calendar(from: $from, to: $to) {
            on
            kind
            contract {
              ...ContractRow
            }
          }
        }
      }
    }
  }
}
    ${ContractRowFragmentDoc}` as unknown as DocumentNode<ContractorCalendarQuery, ContractorCalendarQueryVariables>;
export const ContractDocument = gql`
    query Contract($contractNumber: String!, $language: ContractLanguage!) {
  contractByNumber(contractNumber: $contractNumber) {
    ...ContractRow
    acceptedOn
    termsEdition
    eligible
    eligibility {
      until
      reasons {
        ...Refusal
      }
      bases {
        id
        contractNumber
        serviceType
      }
    }
    decision {
      outcome
      on
      reason
    }
    initialAccountCount: accountCount(asOf: "2000-01-01")
    quotedFees {
      initialFee
      basicFeePerAccount
      typeFee
      typeFeeUnit
    }
    quote {
      validThrough
      fees {
        initialFee
        basicFeePerAccount
        typeFee
      }
    }
    privateBackboneContractNumber
    softwareLicenseAgreedOn
    usageConditions {
      unmet
    }
    terminationNotice {
      ground
      arrivedOn
      requestedOn
      effectiveOn
      movedFromRequested
      recordedOn
      note
    }
    dependentContracts {
      id
      contractNumber
      serviceType
      status
    }
    optionServices {
      id
      kind
      status
      appliedOn
      acceptedOn
      stopEffectiveOn
      stopNotice {
        effectiveOn
      }
    }
    changeRequests {
      id
      accountCount
      requestedOn
      requestedEffectiveOn
      effectiveOn
      status
      oneTimeFee
    }
    outageClaims(first: 50) {
      edges {
        node {
          id
          status
          filedAt
          claimableFrom
          claimDeadline
          reductionAmount
          denialReason
          outage {
            id
          }
          decision {
            on
            outcome
          }
        }
      }
    }
    claimableOutages {
      outage {
        id
      }
      claimableFrom
      claimDeadline
      units
      estimate
      claim {
        id
      }
      reasons {
        ...Refusal
      }
    }
    settlements(first: 100) {
      edges {
        node {
          ...SettlementWithLines
        }
      }
    }
  }
}
    ${ContractRowFragmentDoc}
${RefusalFragmentDoc}
${SettlementWithLinesFragmentDoc}` as unknown as DocumentNode<ContractQuery, ContractQueryVariables>;
export const ContractOutagesDocument = gql`
    query ContractOutages($contractId: ID!) {
  outages(first: 50, filter: {contractId: $contractId}) {
    edges {
      node {
        id
        occurredAt
        knownAt
        restoredAt
        attribution
        complete
        durationHours
        description
      }
    }
  }
}
    ` as unknown as DocumentNode<ContractOutagesQuery, ContractOutagesQueryVariables>;
export const StatementDocument = gql`
    query Statement($contractId: ID!, $month: YearMonth!, $language: ContractLanguage!) {
  contract(id: $contractId) {
    id
    statement(month: $month) {
      month
      provisional
      charges
      credits
      netAmount
      netDirection
      lines {
        label(language: $language)
        amount
        direction
        article
        from
        to
        days
        monthDays
        accountCount
        monthlyFee
        bookedIn
      }
    }
  }
}
    ` as unknown as DocumentNode<StatementQuery, StatementQueryVariables>;
export const HistoryDocument = gql`
    query History($contractId: ID!, $after: String) {
  contract(id: $contractId) {
    id
    history(first: 30, after: $after) {
      edges {
        node {
          id
          type
          at
          actor
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    ` as unknown as DocumentNode<HistoryQuery, HistoryQueryVariables>;
export const AcknowledgementDocument = gql`
    query Acknowledgement($contractNumber: String!, $language: ContractLanguage!) {
  contractByNumber(contractNumber: $contractNumber) {
    id
    terminationNotice {
      acknowledgement(language: $language)
    }
  }
}
    ` as unknown as DocumentNode<AcknowledgementQuery, AcknowledgementQueryVariables>;
export const ContractsDocument = gql`
    query Contracts($after: String, $filter: ContractFilter, $orderBy: ContractOrderBy!) {
  contracts(first: 30, after: $after, filter: $filter, orderBy: $orderBy) {
    edges {
      node {
        ...ContractRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${ContractRowFragmentDoc}` as unknown as DocumentNode<ContractsQuery, ContractsQueryVariables>;
export const ContractTotalDocument = gql`
    query ContractTotal($filter: ContractFilter) {
  contracts(first: 1, filter: $filter) {
    totalCount
  }
}
    ` as unknown as DocumentNode<ContractTotalQuery, ContractTotalQueryVariables>;
export const ContractCountsDocument = gql`
    query ContractCounts($serviceType: [ContractServiceType!]!) {
  APPLIED: contracts(
    first: 1
    filter: {serviceType: $serviceType, status: [APPLIED]}
  ) {
    totalCount
  }
  ACCEPTED: contracts(
    first: 1
    filter: {serviceType: $serviceType, status: [ACCEPTED]}
  ) {
    totalCount
  }
  ACTIVE: contracts(
    first: 1
    filter: {serviceType: $serviceType, status: [ACTIVE]}
  ) {
    totalCount
  }
  UNDER_NOTICE: contracts(
    first: 1
    filter: {serviceType: $serviceType, status: [UNDER_NOTICE]}
  ) {
    totalCount
  }
  TERMINATED: contracts(
    first: 1
    filter: {serviceType: $serviceType, status: [TERMINATED]}
  ) {
    totalCount
  }
  REJECTED: contracts(
    first: 1
    filter: {serviceType: $serviceType, status: [REJECTED]}
  ) {
    totalCount
  }
  WITHDRAWN: contracts(
    first: 1
    filter: {serviceType: $serviceType, status: [WITHDRAWN]}
  ) {
    totalCount
  }
}
    ` as unknown as DocumentNode<ContractCountsQuery, ContractCountsQueryVariables>;
export const ContractorMonthDocument = gql`
    query ContractorMonth($contractorId: ID!, $month: YearMonth!) {
  contracts(first: 1, filter: {contractorId: $contractorId}) {
    edges {
      node {
        contractor {
          id
          statement(month: $month) {
            charges
            credits
            provisional
          }
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<ContractorMonthQuery, ContractorMonthQueryVariables>;
export const ContractorIdsDocument = gql`
    query ContractorIds {
  contracts(first: 100) {
    edges {
      node {
        contractor {
          id
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<ContractorIdsQuery, ContractorIdsQueryVariables>;
export const SubjectDocument = gql`
    query Subject($id: ID!, $isContract: Boolean!, $isChangeRequest: Boolean!, $isOptionService: Boolean!, $isOutage: Boolean!, $isOutageClaim: Boolean!, $isSettlement: Boolean!, $language: ContractLanguage!) {
  contract(id: $id) @include(if: $isContract) {
    ...ContractOutcome
  }
  changeRequest(id: $id) @include(if: $isChangeRequest) {
    ...ChangeRequestOutcome
  }
  optionService(id: $id) @include(if: $isOptionService) {
    ...OptionServiceOutcome
  }
  outage(id: $id) @include(if: $isOutage) {
    ...OutageOutcome
  }
  outageClaim(id: $id) @include(if: $isOutageClaim) {
    ...OutageClaimOutcome
  }
  settlement(id: $id) @include(if: $isSettlement) {
    ...SettlementOutcome
  }
}
    ${ContractOutcomeFragmentDoc}
${SettlementWithLinesFragmentDoc}
${ChangeRequestOutcomeFragmentDoc}
${OptionServiceOutcomeFragmentDoc}
${OutageOutcomeFragmentDoc}
${OutageClaimOutcomeFragmentDoc}
${SettlementOutcomeFragmentDoc}` as unknown as DocumentNode<SubjectQuery, SubjectQueryVariables>;
export const ContractChoicesDocument = gql`
    query ContractChoices($filter: ContractFilter!) {
  contracts(first: 50, filter: $filter, orderBy: APPLIED_ON_DESC) {
    edges {
      node {
        ...ContractRow
      }
    }
  }
}
    ${ContractRowFragmentDoc}` as unknown as DocumentNode<ContractChoicesQuery, ContractChoicesQueryVariables>;
export const ChangeRequestChoicesDocument = gql`
    query ChangeRequestChoices($status: [ChangeRequestStatus!]) {
  changeRequests(first: 50, filter: {status: $status}) {
    edges {
      node {
        id
        accountCount
        requestedOn
        contract {
          id
          contractNumber
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<ChangeRequestChoicesQuery, ChangeRequestChoicesQueryVariables>;
export const OptionServiceChoicesDocument = gql`
    query OptionServiceChoices($status: [OptionStatus!]) {
  optionServices(first: 50, filter: {status: $status}) {
    edges {
      node {
        id
        kind
        appliedOn
        contract {
          id
          contractNumber
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<OptionServiceChoicesQuery, OptionServiceChoicesQueryVariables>;
export const OutageChoicesDocument = gql`
    query OutageChoices {
  outages(first: 50) {
    edges {
      node {
        id
        knownAt
        affectedServiceTypes
        description
      }
    }
  }
}
    ` as unknown as DocumentNode<OutageChoicesQuery, OutageChoicesQueryVariables>;
export const OutageClaimChoicesDocument = gql`
    query OutageClaimChoices($status: [OutageClaimStatus!]) {
  outageClaims(first: 50, filter: {status: $status}) {
    edges {
      node {
        id
        filedAt
        contract {
          id
          contractNumber
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<OutageClaimChoicesQuery, OutageClaimChoicesQueryVariables>;
export const SettlementChoicesDocument = gql`
    query SettlementChoices {
  settlements(first: 50, orderBy: RECORDED_DESC) {
    edges {
      node {
        id
        kind
        amount
        arisesOn
        contract {
          id
          contractNumber
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<SettlementChoicesQuery, SettlementChoicesQueryVariables>;
export const TodayDocument = gql`
    query Today($monthStart: Date!, $monthEnd: Date!) {
  contractWorklist {
    applications {
      ...Waiting
    }
    changeRequests {
      ...Waiting
    }
    optionServices {
      ...Waiting
    }
    outageClaims {
      ...Waiting
    }
  }
  ending: contracts(
    first: 50
    filter: {terminationEffectiveOn: {from: $monthStart, to: $monthEnd}}
    orderBy: TERMINATION_EFFECTIVE_ON_ASC
  ) {
    totalCount
    edges {
      node {
        ...ContractRow
      }
    }
  }
  withoutBase: contracts(
    first: 50
    filter: {eligible: false, status: [ACCEPTED, ACTIVE, UNDER_NOTICE]}
  ) {
    totalCount
    edges {
      node {
        ...ContractRow
      }
    }
  }
}
    ${WaitingFragmentDoc}
${ContractRowFragmentDoc}` as unknown as DocumentNode<TodayQuery, TodayQueryVariables>;
export const VocabularyDocument = gql`
    query Vocabulary($language: ContractLanguage!) {
  contractLabels(language: $language) {
    enum
    value
    label
  }
  serviceTerms {
    edition
    title(language: $language)
    articles {
      number
      title(language: $language)
      summary(language: $language)
      paragraphs {
        number
        summary(language: $language)
      }
    }
  }
}
    ` as unknown as DocumentNode<VocabularyQuery, VocabularyQueryVariables>;
export const WaitingApplicationsDocument = gql`
    query WaitingApplications {
  contracts(first: 50, filter: {status: [APPLIED]}, orderBy: APPLIED_ON_ASC) {
    edges {
      node {
        ...ContractRow
      }
    }
  }
}
    ${ContractRowFragmentDoc}` as unknown as DocumentNode<WaitingApplicationsQuery, WaitingApplicationsQueryVariables>;
export const WaitingChangeRequestsDocument = gql`
    query WaitingChangeRequests {
  changeRequests(first: 50, filter: {status: [REQUESTED]}) {
    edges {
      node {
        id
        requestedOn
        requestedEffectiveOn
        accountCount
        contract {
          ...ContractRow
        }
      }
    }
  }
}
    ${ContractRowFragmentDoc}` as unknown as DocumentNode<WaitingChangeRequestsQuery, WaitingChangeRequestsQueryVariables>;
export const WaitingOptionServicesDocument = gql`
    query WaitingOptionServices {
  optionServices(first: 50, filter: {status: [APPLIED]}) {
    edges {
      node {
        id
        kind
        appliedOn
        contract {
          ...ContractRow
        }
      }
    }
  }
}
    ${ContractRowFragmentDoc}` as unknown as DocumentNode<WaitingOptionServicesQuery, WaitingOptionServicesQueryVariables>;
export const WaitingOutageClaimsDocument = gql`
    query WaitingOutageClaims {
  outageClaims(first: 50, filter: {status: [FILED]}, orderBy: CLAIM_DEADLINE_ASC) {
    edges {
      node {
        id
        filedAt
        claimDeadline
        reductionAmount
        contract {
          ...ContractRow
        }
      }
    }
  }
}
    ${ContractRowFragmentDoc}` as unknown as DocumentNode<WaitingOutageClaimsQuery, WaitingOutageClaimsQueryVariables>;