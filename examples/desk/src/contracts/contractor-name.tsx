import { Text } from '@mantine/core';
import { useContractorNames } from '../acting/contractor-names';

/** A contractor by name where the graph knows it, and by id. */
export function ContractorName({ id }: { id: string }) {
  const name = useContractorNames().get(id);
  return (
    <Text component="span" size="sm" className={name === undefined ? 'number' : undefined}>
      {name === undefined ? id : `${name} · ${id}`}
    </Text>
  );
}
