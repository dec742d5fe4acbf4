import { DatesProvider } from '@mantine/dates';
import { useLocalStorage } from '@mantine/hooks';
import { createContext, type ReactNode, use, useEffect, useMemo } from 'react';
import { EN } from './en';
import { JA } from './ja';
import type { Language, Words } from './words';

interface Reading {
  readonly language: Language;
  readonly words: Words;
  readonly setLanguage: (language: Language) => void;
}

const WORDS: Record<Language, Words> = { EN, JA };
const LanguageContext = createContext<Reading>({
  language: 'EN',
  words: EN,
  setLanguage: () => undefined,
});

/** Gives the reader's language, and how to change it. */
export function useLanguage(): Omit<Reading, 'words'> {
  return use(LanguageContext);
}

/** Gives the texts of the desk in the reader's language. */
export function useWords(): Words {
  return use(LanguageContext).words;
}

/** Speaks the language that the reader has chosen, or else that of the browser. */
export function Speaking({ children }: { children: ReactNode }) {
  const defaultValue: Language = navigator.language.startsWith('ja') ? 'JA' : 'EN';
  const [language, setLanguage] = useLocalStorage<Language>({
    key: 'desk-language',
    defaultValue,
    getInitialValueInEffect: false,
  });
  const locale = language.toLowerCase();
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = WORDS[language].title;
  }, [language, locale]);
  const reading = useMemo(
    () => ({ language, words: WORDS[language], setLanguage }),
    [language, setLanguage],
  );
  return (
    <LanguageContext value={reading}>
      <DatesProvider settings={{ locale, firstDayOfWeek: 0 }}>{children}</DatesProvider>
    </LanguageContext>
  );
}
