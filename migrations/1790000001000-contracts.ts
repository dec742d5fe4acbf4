import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Contracts and the parts of them that change from a day on. */
export class Contracts1790000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS btree_gist;

      CREATE TABLE contracts (
        id uuid NOT NULL,
        contract_number bigserial NOT NULL,
        contractor_id text NOT NULL,
        service_type text NOT NULL,
        item text,
        slot smallint,
        applied_account_count integer NOT NULL,
        terms_edition date NOT NULL,
        applied_on date NOT NULL,
        accepted_on date,
        rejected_on date,
        withdrawn_on date,
        decision_reason text,
        billing_start_on date,
        initial_fee_yen bigint,
        basic_fee_per_account_yen bigint,
        type_fee_yen bigint,
        private_backbone_contract_number text,
        private_backbone_confirmed_on date,
        operating_policy_decided_on date,
        software_license_agreed_on date,
        termination_ground text,
        termination_arrived_on date,
        termination_requested_on date,
        termination_effective_on date,
        termination_note text,
        under_notice_from date,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT contracts_pkey PRIMARY KEY (id),
        CONSTRAINT contracts_contract_number_key UNIQUE (contract_number),
        CONSTRAINT contracts_id_contractor_key UNIQUE (id, contractor_id),
        CONSTRAINT contracts_service_type CHECK (service_type IN
          ('WEB_GATEWAY', 'FIREWALL_TYPE_1', 'FIREWALL_TYPE_2', 'PRIVATE_CONNECT', 'REMOTE_CONNECT')),
        CONSTRAINT contracts_item CHECK (item IS NOT DISTINCT FROM CASE service_type
          WHEN 'PRIVATE_CONNECT' THEN 'PRIVATE_CONNECT_1GBPS'
          WHEN 'REMOTE_CONNECT' THEN 'REMOTE_CONNECT_TYPE_A' END),
        CONSTRAINT contracts_account_count_minimum CHECK (applied_account_count >= 50),
        CONSTRAINT contracts_one_decision CHECK (num_nonnulls(accepted_on, rejected_on, withdrawn_on) <= 1),
        CONSTRAINT contracts_accepted_whole CHECK (
          num_nonnulls(accepted_on, slot, billing_start_on, initial_fee_yen,
            basic_fee_per_account_yen, type_fee_yen) IN (0, 6)),
        CONSTRAINT contracts_slot CHECK (slot BETWEEN 1 AND 3),
        CONSTRAINT contracts_fees CHECK (
          initial_fee_yen BETWEEN 0 AND 9007199254740991
          AND basic_fee_per_account_yen BETWEEN 0 AND 9007199254740991
          AND type_fee_yen BETWEEN 0 AND 9007199254740991),
        CONSTRAINT contracts_one_termination CHECK (
          num_nonnulls(termination_ground, termination_effective_on, under_notice_from) IN (0, 3)
          AND (termination_ground IS NOT NULL
            OR num_nonnulls(termination_arrived_on, termination_requested_on, termination_note) = 0)
          AND (termination_ground IS NULL OR accepted_on IS NOT NULL)),
        CONSTRAINT contracts_termination_ground CHECK (termination_ground IN
          ('CONTRACTOR_NOTICE', 'COMPANY', 'GENERAL_TERMS_28_2', 'GENERAL_TERMS_28_3')),
        CONSTRAINT contracts_notice_period CHECK (
          termination_ground IS DISTINCT FROM 'CONTRACTOR_NOTICE'
          OR (termination_arrived_on IS NOT NULL
            AND termination_effective_on >= termination_arrived_on + 30)),
        CONSTRAINT contracts_date_order CHECK (
          accepted_on >= applied_on AND rejected_on >= applied_on AND withdrawn_on >= applied_on
          AND billing_start_on >= accepted_on
          AND termination_effective_on >= accepted_on),
        CONSTRAINT contracts_last_day CHECK (
          billing_start_on <= '2999-12-31' AND termination_effective_on <= '2999-12-31'),
        CONSTRAINT contracts_version CHECK (version >= 1),
        CONSTRAINT contracts_limit EXCLUDE USING gist (
          contractor_id WITH =, service_type WITH =, slot WITH =,
          daterange(accepted_on, termination_effective_on, '[]') WITH &&)
          WHERE (accepted_on IS NOT NULL)
      );
      CREATE INDEX contracts_contractor_idx ON contracts (contractor_id, contract_number);
      CREATE INDEX contracts_applied_on_idx ON contracts (applied_on, contract_number);
      CREATE INDEX contracts_billing_start_on_idx
        ON contracts (coalesce(billing_start_on, 'infinity'::date), contract_number);
      CREATE INDEX contracts_termination_effective_on_idx
        ON contracts (coalesce(termination_effective_on, 'infinity'::date), contract_number);

      COMMENT ON TABLE contracts IS '契約: one contract, or application, of one service type (art. 4(1))';
      COMMENT ON COLUMN contracts.contractor_id IS '契約者: owned by another subgraph';
      COMMENT ON COLUMN contracts.service_type IS '種類 (art. 1)';
      COMMENT ON COLUMN contracts.item IS '品目 (art. 2)';
      COMMENT ON COLUMN contracts.slot IS '契約数の上限 (art. 4(2)): the place taken under the limit, chosen on acceptance';
      COMMENT ON COLUMN contracts.applied_account_count IS '契約アカウント数 (art. 5): the count applied for';
      COMMENT ON COLUMN contracts.terms_edition IS '附則: the edition of the terms that the contract is made under';
      COMMENT ON COLUMN contracts.applied_on IS '申込の日';
      COMMENT ON COLUMN contracts.accepted_on IS '承諾の日: the first day on which the contract is held';
      COMMENT ON COLUMN contracts.billing_start_on IS '課金開始日 (art. 3): the first day on which it is in force';
      COMMENT ON COLUMN contracts.initial_fee_yen IS '初期費用 (Annex 1)';
      COMMENT ON COLUMN contracts.basic_fee_per_account_yen IS '基本料金 (Annex 1), per account and month';
      COMMENT ON COLUMN contracts.type_fee_yen IS '種類毎の料金 (Annex 1): per account, for Private Connect flat';
      COMMENT ON COLUMN contracts.operating_policy_decided_on IS '運用ポリシーの決定 (art. 7(1)(i))';
      COMMENT ON COLUMN contracts.software_license_agreed_on IS '使用許諾条件 (art. 10)';
      COMMENT ON COLUMN contracts.termination_arrived_on IS '通知の到達 (art. 11)';
      COMMENT ON COLUMN contracts.termination_effective_on IS '解除の効力が生じる日 (art. 11): the last day';
      COMMENT ON CONSTRAINT contracts_limit ON contracts IS
        'art. 4(2): at most three contracts of one contractor and type are held on any day';

      CREATE TABLE fee_revisions (
        id bigserial NOT NULL,
        contract_id uuid NOT NULL,
        effective_on date NOT NULL,
        basic_fee_per_account_yen bigint NOT NULL,
        type_fee_yen bigint NOT NULL,
        CONSTRAINT fee_revisions_pkey PRIMARY KEY (id),
        CONSTRAINT fee_revisions_contract_fkey FOREIGN KEY (contract_id)
          REFERENCES contracts (id) ON DELETE RESTRICT,
        CONSTRAINT fee_revisions_fees CHECK (
          basic_fee_per_account_yen BETWEEN 0 AND 9007199254740991
          AND type_fee_yen BETWEEN 0 AND 9007199254740991),
        CONSTRAINT fee_revisions_last_day CHECK (effective_on <= '2999-12-31')
      );
      CREATE INDEX fee_revisions_contract_idx ON fee_revisions (contract_id);
      COMMENT ON TABLE fee_revisions IS '月額費用 (Annex 1): fees quoted anew, from a day on; of two for one day the later row holds';

      CREATE TABLE change_requests (
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        contractor_id text NOT NULL,
        sequence bigserial NOT NULL,
        account_count integer NOT NULL,
        requested_on date NOT NULL,
        requested_effective_on date,
        accepted_on date,
        acceptance_number bigint,
        effective_on date,
        one_time_fee_yen bigint,
        rejected_on date,
        withdrawn_on date,
        decision_reason text,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT change_requests_pkey PRIMARY KEY (id),
        CONSTRAINT change_requests_contract_fkey FOREIGN KEY (contract_id, contractor_id)
          REFERENCES contracts (id, contractor_id) ON DELETE RESTRICT,
        CONSTRAINT change_requests_account_count_minimum CHECK (account_count >= 50),
        CONSTRAINT change_requests_one_decision CHECK (
          num_nonnulls(accepted_on, rejected_on, withdrawn_on) <= 1),
        CONSTRAINT change_requests_accepted_whole CHECK (
          num_nonnulls(accepted_on, effective_on, acceptance_number) IN (0, 3)),
        CONSTRAINT change_requests_date_order CHECK (
          effective_on >= accepted_on AND accepted_on >= requested_on
          AND rejected_on >= requested_on AND withdrawn_on >= requested_on),
        CONSTRAINT change_requests_last_day CHECK (
          effective_on <= '2999-12-31' AND requested_effective_on <= '2999-12-31'),
        CONSTRAINT change_requests_one_time_fee CHECK (
          one_time_fee_yen BETWEEN 0 AND 9007199254740991),
        CONSTRAINT change_requests_version CHECK (version >= 1)
      );
      CREATE SEQUENCE change_request_acceptances OWNED BY change_requests.acceptance_number;
      CREATE INDEX change_requests_contract_idx ON change_requests (contract_id, contractor_id);
      COMMENT ON TABLE change_requests IS '契約内容の変更の請求 (art. 8): requests for another account count';
      COMMENT ON COLUMN change_requests.acceptance_number IS 'the order of acceptance: of two changes for one day the later holds';
      COMMENT ON COLUMN change_requests.one_time_fee_yen IS '一時費用 (art. 12)';

      CREATE TABLE network_environments (
        id bigserial NOT NULL,
        contract_id uuid NOT NULL,
        declared_on date NOT NULL,
        provided_by_company boolean NOT NULL,
        company_service_reference text,
        configuration text,
        CONSTRAINT network_environments_pkey PRIMARY KEY (id),
        CONSTRAINT network_environments_contract_fkey FOREIGN KEY (contract_id)
          REFERENCES contracts (id) ON DELETE RESTRICT
      );
      CREATE INDEX network_environments_contract_idx ON network_environments (contract_id);
      COMMENT ON TABLE network_environments IS '通信環境 (art. 7(1)(ii), (2)): as declared, from a day on';

      CREATE TABLE option_services (
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        contractor_id text NOT NULL,
        sequence bigserial NOT NULL,
        kind text NOT NULL,
        applied_on date NOT NULL,
        accepted_on date,
        initial_fee_yen bigint,
        rejected_on date,
        withdrawn_on date,
        decision_reason text,
        stop_arrived_on date,
        stop_requested_on date,
        stop_effective_on date,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT option_services_pkey PRIMARY KEY (id),
        CONSTRAINT option_services_contract_fkey FOREIGN KEY (contract_id, contractor_id)
          REFERENCES contracts (id, contractor_id) ON DELETE RESTRICT,
        CONSTRAINT option_services_kind CHECK (kind IN ('DEDICATED_IP_ADDRESS')),
        CONSTRAINT option_services_one_decision CHECK (
          num_nonnulls(accepted_on, rejected_on, withdrawn_on) <= 1),
        CONSTRAINT option_services_accepted_whole CHECK (
          num_nonnulls(accepted_on, initial_fee_yen) IN (0, 2)),
        CONSTRAINT option_services_stop_notice CHECK (
          num_nonnulls(stop_arrived_on, stop_effective_on) IN (0, 2)
          AND (stop_arrived_on IS NULL OR accepted_on IS NOT NULL)
          AND stop_effective_on >= stop_arrived_on + 30),
        CONSTRAINT option_services_date_order CHECK (
          accepted_on >= applied_on AND rejected_on >= applied_on AND withdrawn_on >= applied_on
          AND stop_arrived_on >= accepted_on),
        CONSTRAINT option_services_last_day CHECK (stop_effective_on <= '2999-12-31'),
        CONSTRAINT option_services_initial_fee CHECK (
          initial_fee_yen BETWEEN 0 AND 9007199254740991),
        CONSTRAINT option_services_version CHECK (version >= 1),
        CONSTRAINT option_services_one_in_force EXCLUDE USING gist (
          contract_id WITH =, kind WITH =,
          daterange(accepted_on, stop_effective_on, '[]') WITH &&)
          WHERE (accepted_on IS NOT NULL)
      );
      CREATE INDEX option_services_contract_idx ON option_services (contract_id, contractor_id);
      COMMENT ON TABLE option_services IS 'オプションサービス (art. 9)';
      COMMENT ON COLUMN option_services.stop_effective_on IS '利用の停止の効力が生じる日 (art. 9(3))';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE option_services, network_environments, change_requests, fee_revisions, contracts;
      DROP EXTENSION btree_gist;
    `);
  }
}
