import { Anchor, Button, Group, Menu } from '@mantine/core';
import { Link } from 'react-router';
import { useActing } from '../acting/acting';
import { DESCRIPTIONS } from '../act/forms';
import { OFFERED, offeredIn } from '../act/offered';
import { useLanguage, useWords } from '../words/language';
import type { ContractData } from './life';

/** What the caller may want to do with a contract as it stands. */
export function Actions({ contract }: { contract: ContractData }) {
  const words = useWords();
  const { language } = useLanguage();
  const { isOperator } = useActing();
  const offered = offeredIn(OFFERED, contract.status).filter(
    (mutation) => isOperator || !DESCRIPTIONS[mutation].operatorOnly,
  );
  return (
    <Group gap="sm">
      {contract.terminationNotice !== null && (
        <Anchor
          component={Link}
          to={`/contracts/${contract.contractNumber}/acknowledgement`}
          size="sm"
        >
          {words.acknowledgement}
        </Anchor>
      )}
      {offered.length > 0 && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button size="sm">{words.act} ▾</Button>
          </Menu.Target>
          <Menu.Dropdown mah="70vh" className="scrolls">
            {offered.map((mutation) => (
              <Menu.Item key={mutation} component={Link} to={`/act/${mutation}?id=${contract.id}`}>
                {DESCRIPTIONS[mutation].title[language]}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </Group>
  );
}
