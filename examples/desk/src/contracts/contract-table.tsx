import { Anchor, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useActing } from '../acting/acting';
import { count, yen } from '../format';
import type { ContractRowFragment } from '../generated/operations';
import { useLanguage, useWords } from '../words/language';
import { useVocabulary } from '../words/vocabulary';
import { ContractorName } from './contractor-name';
import { nextDate } from './next-date';
import { StatusBadge } from './status-badge';

/** A table of contracts; its rows are handed in, so that they may come page by page. */
export function ContractTable({ label, children }: { label: string; children: ReactNode }) {
  const words = useWords();
  return (
    <Table.ScrollContainer minWidth={0} type="native" tabIndex={0} role="group" aria-label={label}>
      <Table className="contracts" verticalSpacing={6} highlightOnHover stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.contract}</Table.Th>
            <Table.Th>{words.serviceType}</Table.Th>
            <Table.Th>{words.contractor}</Table.Th>
            <Table.Th>{words.status}</Table.Th>
            <Table.Th ta="right">{words.accounts}</Table.Th>
            <Table.Th ta="right">{words.monthlyFee}</Table.Th>
            <Table.Th>{words.nextDate}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{children}</Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** A contract as a row of the table; on a phone, as a card. */
export function ContractLine({ contract }: { contract: ContractRowFragment }) {
  const words = useWords();
  const { language } = useLanguage();
  const { label } = useVocabulary();
  const { today } = useActing();
  const next = nextDate(contract, today);
  const { contractNumber, contractor, serviceType, item, status, accountCount } = contract;
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component={Link} to={`/contracts/${contractNumber}`} size="sm" className="number">
          {contractNumber}
        </Anchor>
      </Table.Td>
      <Table.Td>
        {label('ContractServiceType', serviceType)}
        {item !== null && (
          <Text span size="xs" c="dimmed">{` ${label('ContractServiceItem', item)}`}</Text>
        )}
      </Table.Td>
      <Table.Td>
        <ContractorName id={contractor.id} />
      </Table.Td>
      <Table.Td>
        <StatusBadge status={status} />
      </Table.Td>
      <Table.Td ta="right" data-label={words.accounts}>
        {count(accountCount)}
      </Table.Td>
      <Table.Td ta="right" data-label={words.monthlyFee}>
        {contract.monthlyFee === null ? '–' : yen(contract.monthlyFee.total, language)}
      </Table.Td>
      <Table.Td data-label={words.nextDate}>
        {next === null ? (
          '–'
        ) : (
          <>
            <span className="number">{next.on}</span>{' '}
            <Text span size="xs" c="dimmed">
              {label('ContractDateKind', next.kind)}
            </Text>
          </>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
