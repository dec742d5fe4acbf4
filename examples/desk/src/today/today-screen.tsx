import { Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import { useActing } from '../acting/acting';
import { DeadlineList } from '../calendar/deadline-list';
import { useDeadlines } from '../calendar/deadlines';
import { ContractLine, ContractTable } from '../contracts/contract-table';
import { addDays, count, monthOf, nodesOf } from '../format';
import { type ContractRowFragment, TodayDocument } from '../generated/operations';
import { Answer } from '../graphql/answer';
import { useWords } from '../words/language';
import { Tile } from './tile';
import { WAITING, type WaitingKind, WaitingList } from './waiting-list';

const AHEAD_DAYS = 14;

/** What waits and what is near: the beginning of a day's work. */
export function TodayScreen() {
  const words = useWords();
  const { today } = useActing();
  const { from, to } = monthOf(today);
  const [open, setOpen] = useState<WaitingKind | null>(null);
  const [state, retry] = useQuery({
    query: TodayDocument,
    variables: { monthStart: from, monthEnd: to },
  });
  const [deadlines, retryDeadlines] = useDeadlines(today, addDays(today, AHEAD_DAYS));

  return (
    <Stack gap="lg">
      <Title order={1} size="h3">
        {words.today}{' '}
        <Text span c="dimmed" className="number">
          {today}
        </Text>
      </Title>
      <Answer state={state} retry={retry}>
        {({ contractWorklist, ending, withoutBase }) => (
          <Stack gap="lg">
            <section aria-label={words.waiting}>
              <SimpleGrid cols={{ base: 2, md: 4 }}>
                {WAITING.map((kind) => (
                  <Tile
                    key={kind}
                    title={words.waitingFor[kind]}
                    waiting={contractWorklist[kind]}
                    isOpen={open === kind}
                    onClick={() => setOpen(open === kind ? null : kind)}
                  />
                ))}
              </SimpleGrid>
              {open !== null && <WaitingList kind={open} />}
            </section>
            <Part title={words.ahead(AHEAD_DAYS)}>
              <Answer state={deadlines} retry={retryDeadlines}>
                {({ list, isCut }) => <DeadlineList deadlines={list} isCut={isCut} />}
              </Answer>
            </Part>
            <Contracts title={words.withoutBase} list={withoutBase} />
            <Contracts title={words.endingThisMonth} list={ending} />
          </Stack>
        )}
      </Answer>
    </Stack>
  );
}

function Part({ title, total, children }: { title: string; total?: number; children: ReactNode }) {
  return (
    <Paper component="section" withBorder p="md" aria-label={title}>
      <Title order={2} size="h5" mb="xs">
        {title}{' '}
        {total !== undefined && (
          <Text span c="dimmed" size="sm">
            {count(total)}
          </Text>
        )}
      </Title>
      {children}
    </Paper>
  );
}

interface ContractsProps {
  readonly title: string;
  readonly list: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: ContractRowFragment }[];
  } | null;
}

function Contracts({ title, list }: ContractsProps) {
  const words = useWords();
  const contracts = nodesOf(list);
  return (
    <Part title={title} total={list?.totalCount ?? 0}>
      {contracts.length === 0 ? (
        <Text size="sm" c="dimmed">
          {words.nothing}
        </Text>
      ) : (
        <ContractTable label={title}>
          {contracts.map((contract) => (
            <ContractLine key={contract.id} contract={contract} />
          ))}
        </ContractTable>
      )}
    </Part>
  );
}
