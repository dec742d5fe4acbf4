import { Group, MultiSelect, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { useContractorNames } from '../acting/contractor-names';
import { count } from '../format';
import { ContractTotalDocument } from '../generated/operations';
import { useWords } from '../words/language';
import { useVocabulary } from '../words/vocabulary';
import { filterOf, ORDERS, SERVICE_TYPES, STATUSES } from './contract-filter';
import { ContractPages } from './contract-pages';
import { ContractTable } from './contract-table';

const SEARCH_DELAY_MS = 300;

/** All contracts that the caller may see: to search, filter and sort; more of them come as one scrolls. */
export function ContractsScreen() {
  const words = useWords();
  const { label } = useVocabulary();
  const names = useContractorNames();
  const [params, setParams] = useSearchParams();
  const [search, setSearch] = useState(params.get('search') ?? '');
  const { filter, orderBy } = filterOf(params, names);
  const [{ data }] = useQuery({ query: ContractTotalDocument, variables: { filter } });

  const set = (name: string, value: string) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === '') after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true },
    );
  const setSoon = useDebouncedCallback(set, SEARCH_DELAY_MS);
  const total = data?.contracts?.totalCount;

  return (
    <Stack>
      <Group justify="space-between" align="baseline">
        <Title order={1} size="h3">
          {words.contracts}
        </Title>
        <Text size="sm" c="dimmed" aria-live="polite">
          {total === undefined ? ' ' : words.contractsFound(count(total))}
        </Text>
      </Group>
      <Group gap="xs" className="filters" align="end">
        <TextInput
          type="search"
          label={words.search}
          placeholder={words.searchFor}
          value={search}
          onChange={({ currentTarget: { value } }) => {
            setSearch(value);
            setSoon('search', value.trim());
          }}
        />
        <MultiSelect
          label={words.status}
          placeholder={filter.status ? '' : words.any}
          value={[...(filter.status ?? [])]}
          onChange={(values) => set('status', values.join(' '))}
          data={STATUSES.map((value) => ({ value, label: label('ContractStatus', value) }))}
          clearable
          clearButtonProps={{ 'aria-label': words.clear }}
        />
        <MultiSelect
          label={words.serviceType}
          placeholder={filter.serviceType ? '' : words.any}
          value={[...(filter.serviceType ?? [])]}
          onChange={(values) => set('type', values.join(' '))}
          data={SERVICE_TYPES.map((value) => ({
            value,
            label: label('ContractServiceType', value),
          }))}
          clearable
          clearButtonProps={{ 'aria-label': words.clear }}
        />
        <Select
          label={words.base}
          value={params.get('eligible') ?? ''}
          onChange={(value) => set('eligible', value ?? '')}
          data={[
            { value: '', label: words.any },
            { value: 'true', label: words.eligible },
            { value: 'false', label: words.notEligible },
          ]}
          allowDeselect={false}
        />
        <Select
          label={words.order}
          value={orderBy}
          onChange={(value) => set('order', value ?? '')}
          data={ORDERS.map((value) => ({ value, label: words.orders[value] }))}
          allowDeselect={false}
        />
      </Group>
      <ContractTable label={words.contracts}>
        <ContractPages key={JSON.stringify([filter, orderBy])} filter={filter} orderBy={orderBy} />
      </ContractTable>
    </Stack>
  );
}
