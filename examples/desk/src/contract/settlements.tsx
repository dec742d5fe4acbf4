import { Badge, Button, Group, Paper, Stack, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useActing } from '../acting/acting';
import { yen } from '../format';
import { FORMS } from '../generated/forms';
import type { SettlementWithLinesFragment } from '../generated/operations';
import { Article } from '../words/article';
import { useLanguage, useWords } from '../words/language';
import { useVocabulary } from '../words/vocabulary';

interface SettlementsProps {
  readonly settlements: readonly SettlementWithLinesFragment[];
  /** Whether an operator is offered to reverse them. */
  readonly mayReverse?: boolean;
}

/** Settlements with the lines that they add up from. */
export function Settlements({ settlements, mayReverse = false }: SettlementsProps) {
  const words = useWords();
  if (settlements.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {words.nothing}
      </Text>
    );
  }
  return (
    <Stack gap="sm">
      {settlements.map((settlement) => (
        <SettlementCard key={settlement.id} settlement={settlement} mayReverse={mayReverse} />
      ))}
    </Stack>
  );
}

function SettlementCard(props: { settlement: SettlementWithLinesFragment; mayReverse: boolean }) {
  const words = useWords();
  const { language } = useLanguage();
  const { label } = useVocabulary();
  const { isOperator } = useActing();
  const { id, kind, direction, amount, arisesOn, provisional, lines, note, reversedBy } =
    props.settlement;
  const isReversible = props.mayReverse && isOperator && reversedBy === null && kind !== 'REVERSAL';
  return (
    <Paper withBorder p="sm">
      <Group justify="space-between" gap="xs">
        <Group gap="xs">
          <Text fw={600} size="sm" className="name">
            {label('SettlementKind', kind)}
          </Text>
          <Badge size="sm" variant="dot" color={direction === 'CREDIT' ? 'teal' : 'indigo'}>
            {label('SettlementDirection', direction)}
          </Badge>
          {provisional && (
            <Badge size="sm" variant="default">
              {words.provisional}
            </Badge>
          )}
          {reversedBy !== null && (
            <Badge size="sm" variant="default">
              {words.reversed}
            </Badge>
          )}
          <Text size="xs" c="dimmed" className="number">
            {arisesOn}
          </Text>
        </Group>
        <Group gap="sm">
          {isReversible && (
            <Button
              component={Link}
              to={`/act/reverseSettlement?id=${id}`}
              size="compact-xs"
              variant="default"
            >
              {FORMS.reverseSettlement.title[language]}
            </Button>
          )}
          <Text fw={600} className="number">
            {yen(direction === 'CREDIT' ? -amount : amount, language)}
          </Text>
        </Group>
      </Group>
      {note !== null && (
        <Text size="xs" c="dimmed">
          {note}
        </Text>
      )}
      <Table className="lines" verticalSpacing={3} mt={4}>
        <Table.Tbody>
          {lines.map((line) => (
            <Table.Tr key={`${line.label} ${line.amount}`}>
              <Table.Td>
                <Text size="xs" span>
                  {line.label}
                </Text>{' '}
                <Article number={line.article} />
              </Table.Td>
              <Table.Td ta="right" className="number">
                <Text size="xs" span>
                  {yen(line.amount, language)}
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}
