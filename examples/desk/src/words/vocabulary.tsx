import { createContext, type ReactNode, use, useMemo } from 'react';
import { useQuery } from 'urql';
import { VocabularyDocument } from '../generated/operations';
import { useLanguage } from './language';

/** What an article of the terms says, in short. */
export interface ArticleText {
  readonly title: string;
  readonly summary: string;
}

interface Vocabulary {
  /** Gives the name of a value of an enumeration, as the API has it. */
  readonly label: (name: string, value: string) => string;
  /** Gives an article or a paragraph by its number, as in `4(3)`; null where there is none. */
  readonly article: (number: string) => ArticleText | null;
  /** The edition of the terms in force, by its day. */
  readonly edition: string | null;
}

const VocabularyContext = createContext<Vocabulary>({
  label: (_name, value) => value,
  article: () => null,
  edition: null,
});

/** Gives the names of values, and the articles, in the reader's language. */
export function useVocabulary(): Vocabulary {
  return use(VocabularyContext);
}

/** Reads the names and the articles once for each language. */
export function VocabularyProvider({ children }: { children: ReactNode }) {
  const { language } = useLanguage();
  const [{ data }] = useQuery({
    query: VocabularyDocument,
    variables: { language },
    requestPolicy: 'cache-first',
  });
  const vocabulary = useMemo<Vocabulary>(() => {
    const labels = new Map(
      data?.contractLabels.map((each) => [`${each.enum}.${each.value}`, each.label]),
    );
    const articles = new Map<string, ArticleText>();
    for (const { number, title, summary, paragraphs } of data?.serviceTerms?.articles ?? []) {
      articles.set(number, { title, summary });
      for (const paragraph of paragraphs) {
        articles.set(paragraph.number, { title, summary: paragraph.summary });
      }
    }
    return {
      label: (name, value) => labels.get(`${name}.${value}`) ?? value,
      article: (number) =>
        articles.get(number) ?? articles.get(number.replace(/\(.*$/, '')) ?? null,
      edition: data?.serviceTerms?.edition ?? null,
    };
  }, [data]);
  return <VocabularyContext value={vocabulary}>{children}</VocabularyContext>;
}
