import { Autocomplete, Paper, Stack, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import { useActing } from '../acting/acting';
import { useContractorNames } from '../acting/contractor-names';
import { SERVICE_TYPES, STATUSES } from '../contracts/contract-filter';
import { count, monthOf, nodesOf, yen } from '../format';
import {
  ContractCountsDocument,
  ContractorIdsDocument,
  ContractorMonthDocument,
} from '../generated/operations';
import { Answer } from '../graphql/answer';
import { useQueries } from '../graphql/use-queries';
import { useLanguage, useWords } from '../words/language';
import { useVocabulary } from '../words/vocabulary';
import { Bars } from './bars';

const MONTHS_BEFORE = 8;
const MONTHS = 12;

/** Contracts by type and status, and fees by month, as plots. */
export default function FiguresScreen() {
  const words = useWords();
  return (
    <Stack>
      <Title order={1} size="h3">
        {words.figures}
      </Title>
      <ContractsByType />
      <FeesByMonth />
    </Stack>
  );
}

function Figure({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Paper withBorder p="md" component="section" aria-label={title}>
      <Title order={2} size="h5" mb="xs">
        {title}
      </Title>
      {children}
    </Paper>
  );
}

function ContractsByType() {
  const words = useWords();
  const { label } = useVocabulary();
  const [state, retry] = useQueries(
    ContractCountsDocument,
    SERVICE_TYPES.map((serviceType) => ({ serviceType: [serviceType] })),
  );
  return (
    <Figure title={words.contractsByType}>
      <Answer state={state} retry={retry}>
        {(answers) => (
          <Bars
            label={words.contractsByType}
            format={count}
            series={STATUSES.map((status) => ({
              key: status,
              name: label('ContractStatus', status),
            }))}
            bars={SERVICE_TYPES.map((serviceType, place) => ({
              name: label('ContractServiceType', serviceType),
              values: STATUSES.map((status) => answers[place]?.[status]?.totalCount ?? 0),
            }))}
          />
        )}
      </Answer>
    </Figure>
  );
}

/** Of one contractor: those who act for some see each of theirs, operators choose. */
function FeesByMonth() {
  const words = useWords();
  const { isOperator, contractorIds } = useActing();
  const names = useContractorNames();
  const [{ data }] = useQuery({ query: ContractorIdsDocument, variables: {}, pause: !isOperator });
  const seen = nodesOf(data?.contracts).map(({ contractor }) => contractor.id);
  const known = isOperator ? [...new Set([...seen, ...names.keys()])] : contractorIds;
  const [chosen, setChosen] = useState<string | null>(null);
  const contractorId = chosen ?? known[0];
  return (
    <Figure title={words.feesByMonth}>
      <Autocomplete
        label={words.contractor}
        value={contractorId ?? ''}
        onChange={setChosen}
        data={[...known]}
        maw={260}
        mb="sm"
      />
      {contractorId !== undefined && contractorId !== '' && (
        <ContractorFees contractorId={contractorId} />
      )}
    </Figure>
  );
}

function ContractorFees({ contractorId }: { contractorId: string }) {
  const words = useWords();
  const { language } = useLanguage();
  const { today } = useActing();
  const months = Array.from({ length: MONTHS }, (_, place) =>
    monthOf(today, place - MONTHS_BEFORE).from.slice(0, 7),
  );
  const [state, retry] = useQueries(
    ContractorMonthDocument,
    months.map((month) => ({ contractorId, month })),
  );
  return (
    <Answer state={state} retry={retry}>
      {(answers) => (
        <Bars
          label={words.feesByMonth}
          format={(amount) => yen(amount, language)}
          series={[
            { key: 'CHARGE', name: words.toPay },
            { key: 'CREDIT', name: words.credited },
          ]}
          bars={months.map((month, place) => {
            const statement = nodesOf(answers[place]?.contracts)[0]?.contractor.statement;
            const { charges, credits } = statement ?? { charges: 0, credits: 0 };
            return { name: month, values: [Math.max(0, charges - credits), credits] };
          })}
        />
      )}
    </Answer>
  );
}
