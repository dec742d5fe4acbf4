import { Anchor, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { count, yen } from '../format';
import { useLanguage, useWords } from '../words/language';
import { useVocabulary } from '../words/vocabulary';
import type { ContractData } from './life';

/** What a contract is, in a few numbers and days. */
export function Facts({ contract }: { contract: ContractData }) {
  const words = useWords();
  const { language } = useLanguage();
  const { label } = useVocabulary();
  const { quotedFees, quote, monthlyFee, usageConditions, eligibility, decision } = contract;
  const fees = quotedFees ?? quote?.fees;
  const related = [...eligibility.bases, ...contract.dependentContracts];
  return (
    <dl className="facts">
      <Fact name={words.accounts}>{count(contract.accountCount)}</Fact>
      <Fact name={words.monthlyFee}>{monthlyFee && yen(monthlyFee.total, language)}</Fact>
      <Fact name={quote === null ? words.fees : words.quote}>
        {fees &&
          [fees.initialFee, fees.basicFeePerAccount, fees.typeFee]
            .map((fee) => yen(fee, language))
            .join(' / ')}
      </Fact>
      <Fact name={words.appliedOn}>{contract.appliedOn}</Fact>
      <Fact name={words.billingStart}>
        {contract.billingStartOn ?? contract.requestedBillingStartOn}
      </Fact>
      <Fact name={words.minimumTermEnd}>{contract.minimumTermEndsOn}</Fact>
      <Fact name={words.end}>{contract.terminationEffectiveOn}</Fact>
      <Fact name={words.decision}>{decision?.reason}</Fact>
      <Fact name={words.backbone}>{contract.privateBackboneContractNumber}</Fact>
      <Fact name={words.license}>{contract.softwareLicenseAgreedOn}</Fact>
      <Fact name={words.conditionsUnmet}>
        {usageConditions.unmet.map((value) => label('UsageCondition', value)).join(', ')}
      </Fact>
      <Fact name={words.relatedContracts} isWide>
        {related.length > 0 && (
          <Group component="span" gap="4px 16px">
            {related.map(({ id, contractNumber, serviceType }) => (
              <Anchor key={id} component={Link} to={`/contracts/${contractNumber}`} size="sm">
                {contractNumber} {label('ContractServiceType', serviceType)}
              </Anchor>
            ))}
          </Group>
        )}
      </Fact>
    </dl>
  );
}

interface FactProps {
  readonly name: string;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

function Fact({ name, isWide = false, children }: FactProps) {
  if (children === null || children === undefined || children === '' || children === false) {
    return null;
  }
  return (
    <div className={isWide ? 'wide' : undefined}>
      <Text component="dt" size="xs" c="dimmed">
        {name}
      </Text>
      <Text component="dd" size="sm" m={0}>
        {children}
      </Text>
    </div>
  );
}
