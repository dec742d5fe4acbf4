import { MultiSelect, Select } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { filterOf } from '../contracts/contract-filter';
import { nodesOf, tokyoDate, yen } from '../format';
import {
  ChangeRequestChoicesDocument,
  ContractChoicesDocument,
  OptionServiceChoicesDocument,
  OutageChoicesDocument,
  OutageClaimChoicesDocument,
  SettlementChoicesDocument,
} from '../generated/operations';
import { useLanguage, useWords } from '../words/language';
import { useVocabulary } from '../words/vocabulary';
import { contractIn } from './facts-of';
import type { FieldDescription, Mutation } from './forms';
import type { Values } from './input';
import { OFFERED, OFFERED_FOR_CHANGES, OFFERED_FOR_CLAIMS, OFFERED_FOR_OPTIONS } from './offered';
import type { Subject } from './subject';

interface SubjectFieldProps {
  readonly mutation: Mutation;
  readonly field: FieldDescription;
  readonly subject: Subject | null;
  readonly value: Values[string];
  readonly onChange: (value: Values[string]) => void;
  readonly error: string | null;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What is acted on, to be chosen among those for which the act makes sense; more are found by their number. */
export function SubjectField(props: SubjectFieldProps) {
  const { mutation, field, subject, value, onChange, error } = props;
  const words = useWords();
  const { language } = useLanguage();
  const [search, setSearch] = useState('');
  const choices = useChoices(field, mutation, search);
  const common = {
    label: field.label[language],
    required: field.required,
    placeholder: words.choose,
    error,
    searchable: true,
    searchValue: search,
    onSearchChange: setSearch,
    nothingFoundMessage: words.nothing,
  };
  if (typeof value !== 'string') {
    const known = [...choices, ...missing(choices, value)];
    return <MultiSelect {...common} data={known} value={[...value]} onChange={onChange} />;
  }
  const number = contractIn(subject?.outcome ?? null)?.contractNumber;
  const chosen = value === '' ? [] : missing(choices, [value]);
  const known = [
    ...choices,
    // What an address names may be none of the first choices: the number of its contract says more than its id.
    ...chosen.map((choice) => ({ ...choice, label: number ?? choice.label })),
  ];
  const change = (chosen: string | null) => onChange(chosen ?? '');
  return (
    <Select
      {...common}
      data={known}
      value={value || null}
      onChange={change}
      clearable
      clearButtonProps={{ 'aria-label': words.clear }}
    />
  );
}

/** What is chosen and not among the choices is shown by its id. */
function missing(choices: readonly Choice[], chosen: readonly string[]): Choice[] {
  return chosen
    .filter((id) => !choices.some((choice) => choice.value === id))
    .map((id) => ({ value: id, label: id }));
}

function useChoices(
  field: FieldDescription,
  mutation: Mutation,
  search: string,
): readonly Choice[] {
  const { language } = useLanguage();
  const { label } = useVocabulary();
  const words = useWords();
  const unless = (...names: string[]) => !names.includes(field.name);
  const { filter } = filterOf(
    new URLSearchParams(/^(SAS-)?\d+$/i.test(search) ? { search } : {}),
    new Map(),
  );
  const status = OFFERED[mutation];
  const [contracts] = useQuery({
    query: ContractChoicesDocument,
    variables: { filter: { ...filter, ...(status && { status }) } },
    pause: unless('contractId', 'affectedContractIds'),
  });
  const [changes] = useQuery({
    query: ChangeRequestChoicesDocument,
    variables: { status: OFFERED_FOR_CHANGES[mutation] ?? null },
    pause: unless('changeRequestId'),
  });
  const [options] = useQuery({
    query: OptionServiceChoicesDocument,
    variables: { status: OFFERED_FOR_OPTIONS[mutation] ?? null },
    pause: unless('optionServiceId'),
  });
  const [outages] = useQuery({
    query: OutageChoicesDocument,
    variables: {},
    pause: unless('outageId'),
  });
  const [claims] = useQuery({
    query: OutageClaimChoicesDocument,
    variables: { status: OFFERED_FOR_CLAIMS[mutation] ?? null },
    pause: unless('outageClaimId'),
  });
  const [settlements] = useQuery({
    query: SettlementChoicesDocument,
    variables: {},
    pause: unless('settlementId'),
  });
  const parts = (id: string, ...texts: string[]): Choice => ({
    value: id,
    label: texts.join(' · '),
  });

  return [
    ...nodesOf(contracts.data?.contracts).map((contract) =>
      parts(
        contract.id,
        contract.contractNumber,
        label('ContractServiceType', contract.serviceType),
        contract.contractor.id,
      ),
    ),
    ...nodesOf(changes.data?.changeRequests).map((request) =>
      parts(
        request.id,
        request.contract.contractNumber,
        words.accountsOf(request.accountCount),
        request.requestedOn,
      ),
    ),
    ...nodesOf(options.data?.optionServices).map((option) =>
      parts(option.id, option.contract.contractNumber, label('OptionKind', option.kind)),
    ),
    ...nodesOf(outages.data?.outages).map((outage) =>
      parts(
        outage.id,
        tokyoDate(outage.knownAt),
        outage.affectedServiceTypes.map((type) => label('ContractServiceType', type)).join(', '),
        outage.description ?? '',
      ),
    ),
    ...nodesOf(claims.data?.outageClaims).map((claim) =>
      parts(claim.id, claim.contract.contractNumber, tokyoDate(claim.filedAt)),
    ),
    ...nodesOf(settlements.data?.settlements).map((settlement) =>
      parts(
        settlement.id,
        settlement.contract.contractNumber,
        label('SettlementKind', settlement.kind),
        yen(settlement.amount, language),
        settlement.arisesOn,
      ),
    ),
  ];
}
