import { Button, Stack, Table } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { nodesOf, tokyoTime } from '../format';
import { HistoryDocument } from '../generated/operations';
import { Answer } from '../graphql/answer';
import { useWords } from '../words/language';
import { useVocabulary } from '../words/vocabulary';

/** All that has happened to a contract, and by whom. */
export function History({ contractId }: { contractId: string }) {
  const words = useWords();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return (
    <Stack gap={0}>
      {cursors.map((after, place) => (
        <HistoryPage
          key={after}
          contractId={contractId}
          after={after}
          isLast={place === cursors.length - 1}
          label={words.history}
          onMore={(next) => setCursors([...cursors, next])}
        />
      ))}
    </Stack>
  );
}

interface PageProps {
  readonly contractId: string;
  readonly after: string | null;
  readonly isLast: boolean;
  readonly label: string;
  readonly onMore: (next: string) => void;
}

function HistoryPage({ contractId, after, isLast, label: name, onMore }: PageProps) {
  const words = useWords();
  const { label } = useVocabulary();
  const [state, retry] = useQuery({ query: HistoryDocument, variables: { contractId, after } });
  const { hasNextPage = false, endCursor = null } = state.data?.contract?.history.pageInfo ?? {};
  return (
    <Answer state={state} retry={retry}>
      {({ contract }) => (
        <>
          <Table verticalSpacing={5} className="deadlines" aria-label={name}>
            <Table.Tbody>
              {nodesOf(contract?.history).map(({ id, at, type, actor }) => (
                <Table.Tr key={id}>
                  <Table.Td className="number">{tokyoTime(at)}</Table.Td>
                  <Table.Td className="name">{label('ContractEventType', type)}</Table.Td>
                  <Table.Td c="dimmed">{actor}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          {isLast && hasNextPage && endCursor !== null && (
            <Button variant="default" size="xs" onClick={() => onMore(endCursor)}>
              {words.more}
            </Button>
          )}
        </>
      )}
    </Answer>
  );
}
