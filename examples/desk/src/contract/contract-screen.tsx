import { Alert, Group, Loader, Paper, Stack, Tabs, Text, Title } from '@mantine/core';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { useActing } from '../acting/acting';
import { ContractorName } from '../contracts/contractor-name';
import { StatusBadge } from '../contracts/status-badge';
import { nodesOf, yen } from '../format';
import { ContractDocument, ContractOutagesDocument } from '../generated/operations';
import { Answer } from '../graphql/answer';
import { useLanguage, useWords } from '../words/language';
import { useVocabulary } from '../words/vocabulary';
import { Actions } from './actions';
import { Facts } from './facts';
import { History } from './history';
import { type ContractData, lifeOf } from './life';
import { Parts } from './parts';
import { Settlements } from './settlements';
import { Statement } from './statement';
import { Timeline } from './timeline';

/** A contract: its life at a glance, what is due and why, and what may be done. */
export default function ContractScreen() {
  const words = useWords();
  const { language } = useLanguage();
  const { contractNumber = '' } = useParams();
  const [state, retry] = useQuery({
    query: ContractDocument,
    variables: { contractNumber, language },
  });
  return (
    <Answer state={state} retry={retry}>
      {({ contractByNumber: contract }) =>
        contract === null ? (
          <>
            <Title order={1} size="h3" className="number">
              {contractNumber}
            </Title>
            <Text>{words.noSuchContract}</Text>
          </>
        ) : (
          <Contract contract={contract} />
        )
      }
    </Answer>
  );
}

function Contract({ contract }: { contract: ContractData }) {
  const words = useWords();
  const { label } = useVocabulary();
  const settlements = nodesOf(contract.settlements);
  return (
    <Stack>
      <Group justify="space-between" align="start">
        <div>
          <Group gap="sm">
            <Title order={1} size="h3" className="number">
              {contract.contractNumber}
            </Title>
            <StatusBadge status={contract.status} />
          </Group>
          <Text size="sm">
            {label('ContractServiceType', contract.serviceType)}
            {' · '}
            <ContractorName id={contract.contractor.id} />
          </Text>
        </div>
        <Actions contract={contract} />
      </Group>
      {contract.eligibility.reasons.map(({ code, message }) => (
        <Alert key={code} color="orange" title={words.withoutBase} role="note">
          {message}
        </Alert>
      ))}
      <Facts contract={contract} />
      <Life contract={contract} />
      <Tabs defaultValue="statement" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="statement">{words.due}</Tabs.Tab>
          <Tabs.Tab value="settlements">{words.settlements}</Tabs.Tab>
          <Tabs.Tab value="parts">{words.parts}</Tabs.Tab>
          <Tabs.Tab value="history">{words.history}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="statement" pt="md">
          <Statement contractId={contract.id} />
        </Tabs.Panel>
        <Tabs.Panel value="settlements" pt="md">
          <Settlements settlements={settlements} mayReverse />
        </Tabs.Panel>
        <Tabs.Panel value="parts" pt="md">
          <Parts contract={contract} />
        </Tabs.Panel>
        <Tabs.Panel value="history" pt="md">
          <History contractId={contract.id} />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}

function Life({ contract }: { contract: ContractData }) {
  const words = useWords();
  const { language } = useLanguage();
  const { label } = useVocabulary();
  const { today } = useActing();
  const [{ data }] = useQuery({
    query: ContractOutagesDocument,
    variables: { contractId: contract.id },
  });
  const telling = { words, label, yen: (amount: number) => yen(amount, language), today };
  return (
    <Paper component="section" withBorder p="md" aria-label={words.life}>
      <Title order={2} size="h5" mb="xs">
        {words.life}
      </Title>
      {data === undefined ? (
        <Loader size="sm" role="status" aria-label={words.loading} />
      ) : (
        <Timeline lanes={lifeOf(contract, nodesOf(data.outages), telling)} today={today} />
      )}
    </Paper>
  );
}
