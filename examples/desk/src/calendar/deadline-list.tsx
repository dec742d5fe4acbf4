import { Group, Table, Text } from '@mantine/core';
import dayjs from 'dayjs';
import { useActing } from '../acting/acting';
import { ContractLink } from '../contracts/contract-link';
import { ContractorName } from '../contracts/contractor-name';
import { daysBetween } from '../format';
import { useLanguage, useWords } from '../words/language';
import { useVocabulary } from '../words/vocabulary';
import type { Deadline } from './deadlines';

interface DeadlineListProps {
  readonly deadlines: readonly Deadline[];
  readonly isCut: boolean;
}

/** Days by their order, each with what it is and whose. */
export function DeadlineList({ deadlines, isCut }: DeadlineListProps) {
  const words = useWords();
  const { language } = useLanguage();
  const { label } = useVocabulary();
  const { today } = useActing();
  if (deadlines.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {words.nothing}
      </Text>
    );
  }
  return (
    <Table className="deadlines" verticalSpacing={5} captionSide="top">
      {isCut && <Table.Caption>{words.onlyTheFirst}</Table.Caption>}
      <Table.Tbody>
        {deadlines.map(({ on, kind, contract }) => (
          <Table.Tr key={`${on} ${kind} ${contract.id}`}>
            <Table.Td>
              <Group gap={6} wrap="nowrap">
                <span className="number">{on}</span>
                <Text size="xs" c="dimmed" span className="number">
                  {dayjs(on).locale(language.toLowerCase()).format('ddd')}
                  {' · '}
                  {words.inDays(daysBetween(today, on))}
                </Text>
              </Group>
            </Table.Td>
            <Table.Td className="name">{label('ContractDateKind', kind)}</Table.Td>
            <Table.Td>
              <ContractLink
                number={contract.contractNumber}
                about={label('ContractServiceType', contract.serviceType)}
              />
            </Table.Td>
            <Table.Td>
              <ContractorName id={contract.contractor.id} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
