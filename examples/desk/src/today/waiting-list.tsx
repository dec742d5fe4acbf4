import { Button, Group, Paper, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useActing } from '../acting/acting';
import { FORMS } from '../generated/forms';
import {
  type ContractRowFragment,
  WaitingApplicationsDocument,
  WaitingChangeRequestsDocument,
  WaitingOptionServicesDocument,
  WaitingOutageClaimsDocument,
} from '../generated/operations';
import type { Mutation } from '../act/forms';
import { ContractLink } from '../contracts/contract-link';
import { ContractorName } from '../contracts/contractor-name';
import { nodesOf, tokyoDate, yen } from '../format';
import { useLanguage, useWords } from '../words/language';
import { useVocabulary } from '../words/vocabulary';

export const WAITING = [
  'applications',
  'changeRequests',
  'optionServices',
  'outageClaims',
] as const;

export type WaitingKind = (typeof WAITING)[number];

interface WaitingItem {
  readonly id: string;
  readonly since: string;
  readonly what: string;
  readonly contract: ContractRowFragment;
}

/** What may be done with each kind. */
const ACTIONS: Record<WaitingKind, readonly Mutation[]> = {
  applications: [
    'quoteApplication',
    'acceptApplication',
    'rejectApplication',
    'withdrawApplication',
  ],
  changeRequests: ['acceptChangeRequest', 'rejectChangeRequest', 'withdrawChangeRequest'],
  optionServices: ['acceptOption', 'rejectOption', 'withdrawOptionApplication'],
  outageClaims: ['grantOutageClaim', 'denyOutageClaim', 'withdrawOutageClaim'],
};

/** All that waits of one kind, the oldest first, with what may be done about it. */
export function WaitingList({ kind }: { kind: WaitingKind }) {
  const words = useWords();
  const { language } = useLanguage();
  const { isOperator } = useActing();
  const items = useWaiting(kind);
  const actions = ACTIONS[kind].filter((mutation) => FORMS[mutation].operatorOnly === isOperator);
  return (
    <Paper withBorder p="md" mt="md" role="region" aria-label={words.waitingFor[kind]}>
      <Table verticalSpacing={6} className="deadlines">
        <Table.Tbody>
          {items?.map(({ id, since, what, contract }) => (
            <Table.Tr key={id}>
              <Table.Td className="number">{since}</Table.Td>
              <Table.Td>
                <ContractLink number={contract.contractNumber} about={what} />
              </Table.Td>
              <Table.Td>
                <ContractorName id={contract.contractor.id} />
              </Table.Td>
              <Table.Td>
                <Group gap="xs" justify="end">
                  {actions.map((mutation) => (
                    <Button
                      key={mutation}
                      component={Link}
                      to={`/act/${mutation}?id=${id}`}
                      size="compact-xs"
                      variant="default"
                    >
                      {FORMS[mutation].title[language]}
                    </Button>
                  ))}
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {items?.length === 0 && (
        <Text size="sm" c="dimmed">
          {words.nothing}
        </Text>
      )}
    </Paper>
  );
}

function useWaiting(kind: WaitingKind): readonly WaitingItem[] | undefined {
  const words = useWords();
  const { language } = useLanguage();
  const { label } = useVocabulary();
  const not = (other: WaitingKind) => ({ variables: {}, pause: kind !== other });
  const [applications] = useQuery({ query: WaitingApplicationsDocument, ...not('applications') });
  const [changes] = useQuery({ query: WaitingChangeRequestsDocument, ...not('changeRequests') });
  const [options] = useQuery({ query: WaitingOptionServicesDocument, ...not('optionServices') });
  const [claims] = useQuery({ query: WaitingOutageClaimsDocument, ...not('outageClaims') });
  switch (kind) {
    case 'applications':
      return (
        applications.data &&
        nodesOf(applications.data.contracts).map((contract) => ({
          id: contract.id,
          since: contract.appliedOn,
          what: `${label('ContractServiceType', contract.serviceType)} · ${words.accountsOf(contract.accountCount)}`,
          contract,
        }))
      );
    case 'changeRequests':
      return (
        changes.data &&
        nodesOf(changes.data.changeRequests).map((request) => ({
          id: request.id,
          since: request.requestedOn,
          what: `${words.accountsOf(request.contract.accountCount)} → ${words.accountsOf(request.accountCount)}`,
          contract: request.contract,
        }))
      );
    case 'optionServices':
      return (
        options.data &&
        nodesOf(options.data.optionServices).map((option) => ({
          id: option.id,
          since: option.appliedOn,
          what: label('OptionKind', option.kind),
          contract: option.contract,
        }))
      );
    case 'outageClaims':
      return (
        claims.data &&
        nodesOf(claims.data.outageClaims).map((claim) => ({
          id: claim.id,
          since: tokyoDate(claim.filedAt),
          what:
            claim.reductionAmount === null
              ? words.claimBy(claim.claimDeadline)
              : `${yen(claim.reductionAmount, language)} · ${words.claimBy(claim.claimDeadline)}`,
          contract: claim.contract,
        }))
      );
  }
}
