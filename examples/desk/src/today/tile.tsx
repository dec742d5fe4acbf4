import { Paper, Text, UnstyledButton } from '@mantine/core';
import { useActing } from '../acting/acting';
import { count, daysBetween } from '../format';
import type { WaitingFragment } from '../generated/operations';
import { useWords } from '../words/language';

interface TileProps {
  readonly title: string;
  readonly waiting: WaitingFragment;
  readonly isOpen: boolean;
  readonly onClick: () => void;
}

/** How many of a kind wait, and how long the oldest has; a click shows them. */
export function Tile({ title, waiting, isOpen, onClick }: TileProps) {
  const words = useWords();
  const { today } = useActing();
  return (
    <Paper withBorder className="tile">
      <UnstyledButton onClick={onClick} aria-expanded={isOpen} p="md" w="100%">
        <Text size="sm">{title}</Text>
        <Text fz={28} fw={600} lh={1.3}>
          {count(waiting.count)}
        </Text>
        <Text size="xs" c="dimmed">
          {waiting.oldestOn === null
            ? words.noneWaits
            : words.oldest(daysBetween(waiting.oldestOn, today))}
        </Text>
      </UnstyledButton>
    </Paper>
  );
}
