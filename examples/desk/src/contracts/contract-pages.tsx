import { Table, Text } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { nodesOf } from '../format';
import { Answer } from '../graphql/answer';
import {
  type ContractFilter,
  type ContractOrderBy,
  ContractsDocument,
} from '../generated/operations';
import { useWords } from '../words/language';
import { ContractLine } from './contract-table';

interface List {
  readonly filter: ContractFilter;
  readonly orderBy: ContractOrderBy;
}

/** The rows of a list of contracts: each page asks for the next by its cursor once its end is seen. */
export function ContractPages({ filter, orderBy }: List) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return cursors.map((after, place) => (
    <ContractPage
      key={after}
      filter={filter}
      orderBy={orderBy}
      after={after}
      isLast={place === cursors.length - 1}
      onEnd={(next) => setCursors((known) => [...known, next])}
    />
  ));
}

interface PageProps extends List {
  readonly after: string | null;
  readonly isLast: boolean;
  readonly onEnd: (next: string) => void;
}

function ContractPage({ filter, orderBy, after, isLast, onEnd }: PageProps) {
  const words = useWords();
  const [state, retry] = useQuery({
    query: ContractsDocument,
    variables: { filter, orderBy, after },
  });
  const page = state.data?.contracts;
  const { ref, entry } = useIntersection({ rootMargin: '400px' });
  const next = page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null;
  const isAtEnd = isLast && next !== null && entry?.isIntersecting === true;

  useEffect(() => {
    if (isAtEnd) onEnd(next);
  }, [isAtEnd, next, onEnd]);

  return (
    <>
      {nodesOf(page).map((contract) => (
        <ContractLine key={contract.id} contract={contract} />
      ))}
      {isLast && (
        <Table.Tr ref={ref}>
          <Table.Td colSpan={7}>
            <Answer state={state} retry={retry}>
              {() =>
                nodesOf(page).length === 0 && (
                  <Text size="sm" c="dimmed">
                    {words.nothing}
                  </Text>
                )
              }
            </Answer>
          </Table.Td>
        </Table.Tr>
      )}
    </>
  );
}
