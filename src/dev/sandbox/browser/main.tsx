import 'graphiql/style.css';
import { PenIcon, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createContext, use, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { ReadyOperation } from '../ready-operation';
import type { RoleName } from '../../roles';
import { send, variablesOf } from './graphql';
import { readSetup, type Setup } from './setup';
import './style.css';

window.MonacoEnvironment = {
  getWorker: (_id, label) => {
    const name = label === 'json' || label === 'graphql' ? label : 'editor';
    return new Worker(`/page/${name}.worker.js`);
  },
};

interface Acting extends Setup {
  readonly role: RoleName | null;
  readonly setRole: (role: RoleName) => void;
}

const ActingContext = createContext<Acting>({
  roles: [],
  operations: [],
  role: null,
  setRole: () => undefined,
});

const READY_OPERATIONS = {
  title: 'Ready operations',
  icon: () => <PenIcon />,
  content: ReadyOperations,
};
const PLUGINS = [READY_OPERATIONS, HISTORY_PLUGIN];

/** The list of ready operations, by user: a click opens one in a tab, as the caller whose work it is. */
function ReadyOperations() {
  const { operations, roles, setRole } = use(ActingContext);
  const actions = useGraphiQLActions();
  const queryEditor = useGraphiQL(({ queryEditor }) => queryEditor);
  const variableEditor = useGraphiQL(({ variableEditor }) => variableEditor);
  const responseEditor = useGraphiQL(({ responseEditor }) => responseEditor);

  const open = async (operation: ReadyOperation): Promise<void> => {
    const role = roles.find((name) => name === operation.role) ?? null;
    if (role !== null) setRole(role);
    const variables = await variablesOf(operation, role);
    // What one has written stays in its tab; a ready operation that is as it was gives way.
    const written = queryEditor?.getValue() ?? '';
    if (written === '' || operations.some(({ query }) => query === written)) {
      responseEditor?.setValue('');
    } else actions.addTab();
    queryEditor?.setValue(operation.query);
    variableEditor?.setValue(variables);
  };

  return (
    <section aria-label="Ready operations">
      <div className="graphiql-doc-explorer-title">Ready operations</div>
      {[...Map.groupBy(operations, ({ user }) => user)].map(([user, own]) => (
        <section key={user}>
          <h3>{user}</h3>
          <ul className="ready-operations">
            {own.map((operation) => (
              <li key={operation.title}>
                <button type="button" onClick={() => void open(operation)}>
                  {operation.title}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** As whom the page acts; where the server gives no tokens, how to bring one. */
function ActingAs() {
  const { roles, role, setRole } = use(ActingContext);
  if (roles.length === 0) return <span>Put your token into the headers: Authorization</span>;
  return (
    <label>
      Acting as{' '}
      <select value={role ?? ''} onChange={({ target }) => setRole(target.value as RoleName)}>
        {roles.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </label>
  );
}

function Page({ roles, operations }: Setup) {
  const [role, setRole] = useState(roles[0] ?? null);
  const acting = useMemo(() => ({ roles, operations, role, setRole }), [roles, operations, role]);
  return (
    <ActingContext value={acting}>
      <GraphiQL
        fetcher={(operation, { headers } = {}) => send(role, operation, headers)}
        plugins={PLUGINS}
        visiblePlugin={READY_OPERATIONS.title}
        defaultQuery={operations[0]?.query}
        defaultEditorToolsVisibility="variables"
        inputValueDeprecation
        schemaDescription
      >
        <GraphiQL.Logo>
          <ActingAs />
          <nav className="elsewhere">
            <a href="/">Desk</a>
            <a href="/reference/index.html" target="_blank" rel="noreferrer">
              Reference
            </a>
          </nav>
        </GraphiQL.Logo>
      </GraphiQL>
    </ActingContext>
  );
}

const root = document.querySelector('main');
if (root === null) throw new Error('The page has no place for GraphiQL.');

void readSetup().then((setup) => createRoot(root).render(<Page {...setup} />));
