import { Anchor, Group, Text } from '@mantine/core';
import { Link } from 'react-router';

/** Leads to a contract, and says something of it. */
export function ContractLink({ number, about }: { number: string; about: string }) {
  return (
    <Group gap="0 8px">
      <Anchor component={Link} to={`/contracts/${number}`} size="sm" className="number">
        {number}
      </Anchor>
      <Text size="xs" c="dimmed">
        {about}
      </Text>
    </Group>
  );
}
