const FONT_POINTS = 11;
/** Letters of one width: a box fits them whatever font a reader has in its place. */
const FONT = `fontname=Courier fontsize=${FONT_POINTS}`;

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

/** Gives the room that a Japanese term needs, in points: Graphviz does not know how wide its letters are. */
export function widthOf(term: string | null): number {
  return (term ?? '').length * FONT_POINTS;
}
