import { Badge, Button, Group, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useActing } from '../acting/acting';
import { monthOf, yen } from '../format';
import { StatementDocument } from '../generated/operations';
import { Answer } from '../graphql/answer';
import { Article } from '../words/article';
import { useLanguage, useWords } from '../words/language';

/** What is due of a contract for a month, line by line, each with the article that it rests on. */
export function Statement({ contractId }: { contractId: string }) {
  const words = useWords();
  const { language } = useLanguage();
  const { today } = useActing();
  const [after, setAfter] = useState(0);
  const month = monthOf(today, after).from.slice(0, 7);
  const [state, retry] = useQuery({
    query: StatementDocument,
    variables: { contractId, month, language },
  });
  const signed = (amount: number, direction: 'CHARGE' | 'CREDIT') =>
    yen(direction === 'CREDIT' ? -amount : amount, language);

  return (
    <Stack gap="xs">
      <Group gap="xs">
        <Button size="compact-sm" variant="default" onClick={() => setAfter(after - 1)}>
          ← {words.monthBefore}
        </Button>
        <Text fw={600} className="number" aria-live="polite">
          {month}
        </Text>
        <Button size="compact-sm" variant="default" onClick={() => setAfter(after + 1)}>
          {words.monthAfter} →
        </Button>
      </Group>
      <Answer state={state} retry={retry}>
        {({ contract }) =>
          contract !== null && (
            <Table verticalSpacing={6} className="lines">
              <Table.Tbody>
                {contract.statement.lines.map((line) => (
                  <Table.Tr key={`${line.label} ${line.from ?? ''} ${line.amount}`}>
                    <Table.Td>
                      {line.label} <Article number={line.article} />
                    </Table.Td>
                    <Table.Td className="number" c="dimmed">
                      {line.from !== null && `${line.from} – ${line.to ?? ''}`}
                      {line.days !== null &&
                        line.monthDays !== null &&
                        ` · ${line.days}/${line.monthDays}`}
                    </Table.Td>
                    <Table.Td ta="right" className="number">
                      {signed(line.amount, line.direction)}
                    </Table.Td>
                  </Table.Tr>
                ))}
                {contract.statement.lines.length === 0 && (
                  <Table.Tr>
                    <Table.Td c="dimmed">{words.nothingDue}</Table.Td>
                  </Table.Tr>
                )}
              </Table.Tbody>
              <Table.Tfoot>
                <Table.Tr>
                  <Table.Th>
                    {words.total}{' '}
                    {contract.statement.provisional && (
                      <Badge size="sm" variant="default">
                        {words.provisional}
                      </Badge>
                    )}
                  </Table.Th>
                  <Table.Td />
                  <Table.Th ta="right" className="number">
                    {signed(contract.statement.netAmount, contract.statement.netDirection)}
                  </Table.Th>
                </Table.Tr>
              </Table.Tfoot>
            </Table>
          )
        }
      </Answer>
    </Stack>
  );
}
