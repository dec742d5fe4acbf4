import { Badge, type MantineColor } from '@mantine/core';
import type { ContractStatus } from '../generated/operations';
import { useVocabulary } from '../words/vocabulary';

/** The colour that a state has wherever it is shown. */
export const STATUS_COLOURS: Record<ContractStatus, MantineColor> = {
  APPLIED: 'yellow',
  REJECTED: 'gray',
  WITHDRAWN: 'gray',
  ACCEPTED: 'cyan',
  ACTIVE: 'green',
  UNDER_NOTICE: 'orange',
  TERMINATED: 'gray',
};

/** The state of a contract, by its name. */
export function StatusBadge({ status }: { status: ContractStatus }) {
  const { label } = useVocabulary();
  return (
    <Badge className="status" variant="dot" color={STATUS_COLOURS[status]} size="sm">
      {label('ContractStatus', status)}
    </Badge>
  );
}
