import { Text, Tooltip } from '@mantine/core';
import { useLanguage } from './language';
import { useVocabulary } from './vocabulary';

/** Names an article as it is cited: `4(3)` is Art. 4(3), 第 4 条(3). */
export function useCitation(): (number: string) => string {
  const { language } = useLanguage();
  return (number) => {
    if (language === 'EN') return number.startsWith('Annex') ? number : `Art. ${number}`;
    const annex = /^Annex (\d+)(.*)$/.exec(number);
    if (annex) return `別紙 ${annex[1] ?? ''}${annex[2] ?? ''}`;
    const [, article = number, rest = ''] = /^(\d+)(.*)$/.exec(number) ?? [];
    return `第 ${article} 条${rest}`;
  };
}

/** The citation of an article; to point at it, or to come to it by keyboard, tells what it says. */
export function Article({ number }: { number: string }) {
  const cite = useCitation();
  const text = useVocabulary().article(number);
  return (
    <Tooltip
      label={text ? `${text.title}: ${text.summary}` : cite(number)}
      multiline
      maw={420}
      events={{ hover: true, focus: true, touch: true }}
    >
      <Text component="span" className="article" size="xs" c="dimmed" tabIndex={0}>
        {cite(number)}
      </Text>
    </Tooltip>
  );
}
