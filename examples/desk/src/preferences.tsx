import { Group, NativeSelect, SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { useActing } from './acting/acting';
import { useLanguage, useWords } from './words/language';
import type { Language } from './words/words';

const LANGUAGES = [
  { value: 'JA', label: '日本語' },
  { value: 'EN', label: 'English' },
];

/** Who acts, the language, and light or dark. */
export function Preferences() {
  const words = useWords();
  const { language, setLanguage } = useLanguage();
  const { roles, role, contractorIds, actAs } = useActing();
  const { colorScheme, setColorScheme } = useMantineColorScheme();

  return (
    <Group gap="xs">
      {roles.length > 0 && (
        <NativeSelect
          size="xs"
          aria-label={words.actingAs}
          value={role}
          onChange={({ currentTarget }) => actAs(currentTarget.value)}
          data={roles.map((value) => ({
            value,
            label:
              ((words.roles as Readonly<Record<string, string>>)[value] ?? value) +
              (value === role && contractorIds.length > 0 ? ` · ${contractorIds.join(', ')}` : ''),
          }))}
        />
      )}
      <SegmentedControl
        size="xs"
        aria-label={words.language}
        value={language}
        onChange={(value) => setLanguage(value as Language)}
        data={LANGUAGES}
      />
      <NativeSelect
        size="xs"
        aria-label={words.colours}
        value={colorScheme}
        onChange={({ currentTarget }) => setColorScheme(currentTarget.value as typeof colorScheme)}
        data={[
          { value: 'auto', label: words.asTheSystem },
          { value: 'light', label: words.light },
          { value: 'dark', label: words.dark },
        ]}
      />
    </Group>
  );
}
