import { Anchor, AppShell, Box, Burger, Group, NavLink, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactNode, useEffect } from 'react';
import { Link, useLocation } from 'react-router';
import { Preferences } from './preferences';
import { useWords } from './words/language';

const WIDTH = 200;

/** What is around every screen: where one can go, who acts, and in which language. */
export function Shell({ children }: { children: ReactNode }) {
  const words = useWords();
  const { pathname } = useLocation();
  const [isOpen, { toggle, close }] = useDisclosure();
  useEffect(close, [pathname, close]);

  const places = [
    { to: '/', label: words.today },
    { to: '/contracts', label: words.contracts },
    { to: '/calendar', label: words.calendar },
    { to: '/figures', label: words.figures },
    { to: '/act', label: words.act },
  ];
  const isHere = (to: string) => (to === '/' ? pathname === to : pathname.startsWith(to));

  return (
    <AppShell
      header={{ height: 52 }}
      navbar={{ width: WIDTH, breakpoint: 'sm', collapsed: { mobile: !isOpen } }}
      padding="md"
    >
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="xs" wrap="nowrap">
            <Burger
              opened={isOpen}
              onClick={toggle}
              hiddenFrom="sm"
              size="sm"
              aria-label={words.menu}
              aria-expanded={isOpen}
            />
            <Text fw={600} truncate component="span">
              {words.title}
            </Text>
          </Group>
          <Box visibleFrom="sm">
            <Preferences />
          </Box>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label={words.menu}>
        <Stack justify="space-between" h="100%">
          <div>
            {places.map(({ to, label }) => (
              <NavLink
                key={to}
                component={Link}
                to={to}
                label={label}
                active={isHere(to)}
                aria-current={isHere(to) ? 'page' : undefined}
                variant="light"
              />
            ))}
          </div>
          <Stack gap="xs" p="xs">
            <Box hiddenFrom="sm">
              <Preferences />
            </Box>
            <Anchor href="/graphiql" size="sm" c="dimmed">
              GraphiQL
            </Anchor>
          </Stack>
        </Stack>
      </AppShell.Navbar>
      <AppShell.Main>{children}</AppShell.Main>
    </AppShell>
  );
}
