/** Graphviz knows how wide the letters of this font are. */
const FONT = 'fontname=Arial fontsize=11';

/** Gives a directed graph in the DOT language of Graphviz, from its statements. */
export function digraph(statements: readonly string[], attributes = ''): string {
  const lines = [
    `graph [${attributes} bgcolor=white pad=0.2]`,
    `node [shape=box style="rounded,filled" fillcolor="#eef3fb" color="#35507a" ${FONT}]`,
    `edge [color="#5a6b84" ${FONT}]`,
    ...statements,
  ];
  return `digraph {\n${lines.map((line) => `  ${line};\n`).join('')}}\n`;
}

/** Gives a text as DOT writes it; its lines are kept. */
export function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

/** Gives the Japanese term that a description of the schema has in brackets, or null. */
export function japaneseTerm(description: string | null | undefined): string | null {
  return /\(([^()]*[\u3040-\u30ff\u4e00-\u9fff][^()]*)\)/.exec(description ?? '')?.[1] ?? null;
}
