import { Badge, createTheme, MantineProvider } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { HashRouter, Route, Routes } from 'react-router';
import { ActingAs } from './acting/acting';
import type { Setup } from './acting/setup';
import { ContractsScreen } from './contracts/contracts-screen';
import { Shell } from './shell';
import { TodayScreen } from './today/today-screen';
import { Speaking } from './words/language';
import { VocabularyProvider } from './words/vocabulary';

const THEME = createTheme({
  primaryColor: 'indigo',
  // Dark enough for white letters.
  primaryShade: { light: 7, dark: 8 },
  autoContrast: true,
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: { Badge: Badge.extend({ defaultProps: { tt: 'none' } }) },
  fontFamily:
    "system-ui, -apple-system, 'Segoe UI', 'Hiragino Sans', 'Noto Sans CJK JP', 'Noto Sans JP', 'Yu Gothic UI', Meiryo, sans-serif",
});

// What is not seen first is fetched when it is asked for.
const ContractScreen = lazy(() => import('./contract/contract-screen'));
const Acknowledgement = lazy(() => import('./contract/acknowledgement'));
const CalendarScreen = lazy(() => import('./calendar/calendar-screen'));
const FiguresScreen = lazy(() => import('./figures/figures-screen'));
const ActScreen = lazy(() => import('./act/act-screen'));
const FormScreen = lazy(() => import('./act/form-screen'));

/** The whole desk: who acts, in which language, and the screens by their addresses. */
export function Desk({ setup }: { setup: Setup }) {
  return (
    <MantineProvider theme={THEME} defaultColorScheme="auto">
      <Speaking>
        <ActingAs setup={setup}>
          <VocabularyProvider>
            <HashRouter>
              <Shell>
                <Suspense>
                  <Routes>
                    <Route path="/" element={<TodayScreen />} />
                    <Route path="/contracts" element={<ContractsScreen />} />
                    <Route path="/contracts/:contractNumber" element={<ContractScreen />} />
                    <Route
                      path="/contracts/:contractNumber/acknowledgement"
                      element={<Acknowledgement />}
                    />
                    <Route path="/calendar" element={<CalendarScreen />} />
                    <Route path="/figures" element={<FiguresScreen />} />
                    <Route path="/act" element={<ActScreen />} />
                    <Route path="/act/:mutation" element={<FormScreen />} />
                  </Routes>
                </Suspense>
              </Shell>
            </HashRouter>
          </VocabularyProvider>
        </ActingAs>
      </Speaking>
    </MantineProvider>
  );
}
