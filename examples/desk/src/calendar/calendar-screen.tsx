import { Button, Group, Indicator, Select, Stack, Title } from '@mantine/core';
import { Calendar } from '@mantine/dates';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useActing } from '../acting/acting';
import { monthOf } from '../format';
import { Answer } from '../graphql/answer';
import { useWords } from '../words/language';
import { useVocabulary } from '../words/vocabulary';
import { DeadlineList } from './deadline-list';
import { useDeadlines } from './deadlines';

/** What begins, changes and ends in a month. */
export default function CalendarScreen() {
  const words = useWords();
  const { label } = useVocabulary();
  const { today } = useActing();
  const [day, setDay] = useState(today);
  const [kind, setKind] = useState<string | null>(null);
  const { from, to } = monthOf(day);
  const [state, retry] = useDeadlines(from, to);
  const known = state.data?.list ?? [];
  const kinds = [...new Set(known.map((deadline) => deadline.kind))];
  const shown = known.filter((deadline) => kind === null || deadline.kind === kind);
  const days = new Map<string, number>();
  for (const { on } of shown) days.set(on, (days.get(on) ?? 0) + 1);

  return (
    <Stack>
      <Title order={1} size="h3">
        {words.calendar}
      </Title>
      <Group align="start" gap="xl" className="beside">
        <Calendar
          date={day}
          onDateChange={setDay}
          maxLevel="month"
          monthLabelFormat={words.monthFormat}
          ariaLabels={{ previousMonth: words.monthBefore, nextMonth: words.monthAfter }}
          static
          renderDay={(date) => (
            <Indicator size={7} offset={-3} disabled={!days.has(date)} color="orange">
              <div>{dayjs(date).date()}</div>
            </Indicator>
          )}
          getDayProps={(date) => ({ selected: date === today })}
        />
        <Stack flex={1} gap="xs">
          <Group justify="space-between" align="end">
            <Title order={2} size="h4" aria-live="polite">
              {dayjs(day).format(words.monthFormat)}
            </Title>
            <Group gap="xs" align="end">
              <Select
                size="xs"
                aria-label={words.kind}
                placeholder={words.everything}
                value={kind}
                onChange={setKind}
                data={kinds.map((value) => ({ value, label: label('ContractDateKind', value) }))}
                clearable
                clearButtonProps={{ 'aria-label': words.clear }}
              />
              <Button size="xs" variant="default" onClick={() => setDay(today)}>
                {words.thisMonth}
              </Button>
            </Group>
          </Group>
          <Answer state={state} retry={retry}>
            {({ isCut }) => <DeadlineList deadlines={shown} isCut={isCut} />}
          </Answer>
        </Stack>
      </Group>
    </Stack>
  );
}
