import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useActing } from '../acting/acting';
import { DESCRIPTIONS, type Mutation } from '../act/forms';
import {
  OFFERED_FOR_CHANGES,
  OFFERED_FOR_CLAIMS,
  OFFERED_FOR_OPTIONS,
  offeredIn,
} from '../act/offered';
import { nodesOf, tokyoDate, yen } from '../format';
import { useLanguage, useWords } from '../words/language';
import { useVocabulary } from '../words/vocabulary';
import type { ContractData } from './life';

/** The changes, options and claims of a contract, each with what may be done about it. */
export function Parts({ contract }: { contract: ContractData }) {
  const words = useWords();
  const { language } = useLanguage();
  const { label } = useVocabulary();
  const unclaimed = contract.claimableOutages.filter(({ claim }) => claim === null);
  return (
    <Stack>
      <PartList title={words.changes}>
        {contract.changeRequests.map(({ id, status, accountCount, requestedOn, effectiveOn }) => (
          <Part
            key={id}
            id={id}
            title={`${words.accountsOf(accountCount)} · ${label('ChangeRequestStatus', status)}`}
            dates={[requestedOn, effectiveOn]}
            acts={offeredIn(OFFERED_FOR_CHANGES, status)}
          />
        ))}
      </PartList>
      <PartList title={words.options}>
        {contract.optionServices.map(({ id, kind, status, appliedOn, stopEffectiveOn }) => (
          <Part
            key={id}
            id={id}
            title={`${label('OptionKind', kind)} · ${label('OptionStatus', status)}`}
            dates={[appliedOn, stopEffectiveOn]}
            acts={offeredIn(OFFERED_FOR_OPTIONS, status)}
          />
        ))}
      </PartList>
      <PartList title={words.claims}>
        {nodesOf(contract.outageClaims).map(
          ({ id, status, filedAt, decision, reductionAmount }) => (
            <Part
              key={id}
              id={id}
              title={
                label('OutageClaimStatus', status) +
                (reductionAmount === null ? '' : ` · ${yen(reductionAmount, language)}`)
              }
              dates={[tokyoDate(filedAt), decision?.on ?? null]}
              acts={offeredIn(OFFERED_FOR_CLAIMS, status)}
            />
          ),
        )}
        {unclaimed.map(({ outage, estimate, claimDeadline, reasons }) => (
          <Part
            key={outage.id}
            id={`${contract.id}&outageId=${outage.id}`}
            title={`${words.mayBeClaimed}: ${yen(estimate, language)} · ${words.claimBy(claimDeadline)}`}
            dates={[]}
            acts={reasons.length === 0 ? ['fileOutageClaim'] : []}
          />
        ))}
      </PartList>
    </Stack>
  );
}

function PartList({ title, children }: { title: string; children: readonly ReactNode[] }) {
  const words = useWords();
  return (
    <Paper withBorder p="md" component="section" aria-label={title}>
      <Title order={2} size="h5" mb="xs">
        {title}
      </Title>
      {children.flat().length === 0 ? (
        <Text size="sm" c="dimmed">
          {words.nothing}
        </Text>
      ) : (
        <Stack gap="xs">{children}</Stack>
      )}
    </Paper>
  );
}

interface PartProps {
  /** What the forms are told that act on it. */
  readonly id: string;
  readonly title: string;
  readonly dates: readonly (string | null)[];
  readonly acts: readonly Mutation[];
}

function Part({ id, title, dates, acts }: PartProps) {
  const { language } = useLanguage();
  const { isOperator } = useActing();
  const mine = acts.filter((mutation) => isOperator || !DESCRIPTIONS[mutation].operatorOnly);
  return (
    <Group justify="space-between" gap="xs">
      <Text size="sm">
        {title}{' '}
        <Text span size="xs" c="dimmed" className="number">
          {dates.filter((date) => date !== null).join(' → ')}
        </Text>
      </Text>
      <Group gap="xs">
        {mine.map((mutation) => (
          <Button
            key={mutation}
            component={Link}
            to={`/act/${mutation}?id=${id}`}
            size="compact-xs"
            variant="default"
          >
            {DESCRIPTIONS[mutation].title[language]}
          </Button>
        ))}
      </Group>
    </Group>
  );
}
