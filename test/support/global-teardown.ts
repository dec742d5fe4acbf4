type Undo = () => Promise<void>;

/** Jest loads setup and teardown apart from each other: what is to be undone is kept where both see it. */
const run = globalThis as { contractsTestUndo?: Undo[] };

/** Keeps what undoes a step of the setup, for the end of the run; the last step is undone first. */
export function onTeardown(undo: Undo): void {
  (run.contractsTestUndo ??= []).push(undo);
}

/** Undoes every step of the setup. */
export async function tearDown(): Promise<void> {
  for (let undo = run.contractsTestUndo?.pop(); undo; undo = run.contractsTestUndo?.pop()) {
    await undo();
  }
}

export default tearDown;
