import type { ReactNode } from "react";

import "./markdown.css";

/** The small Markdown of answers, as elements: no HTML is ever taken from the text. */
export function Markdown({ text }: { text: string }) {
  return <div className="markdown">{blocks(text.trim().split("\n"))}</div>;
}

const heading = /^#{1,4}\s+(.*)$/;
const bullet = /^\s*[-*]\s+(.*)$/;
const numbered = /^\s*(\d+)[.、]\s*(.*)$/;
const row = /^\s*\|(.*)\|\s*$/;
const rule = /^\s*\|(\s*:?-{3,}:?\s*\|)+\s*$/;

function blocks(lines: string[]): ReactNode[] {
  const shown: ReactNode[] = [];
  let at = 0;
  const take = (pattern: RegExp): string[] => {
    const from = at;
    while (at < lines.length && pattern.test(lines[at] ?? "")) at++;
    return lines.slice(from, at);
  };
  while (at < lines.length) {
    const line = lines[at] ?? "";
    const key = at;
    if (row.test(line) && rule.test(lines[at + 1] ?? "")) {
      shown.push(<Table key={key} lines={take(row)} />);
    } else if (bullet.test(line)) {
      shown.push(<ul key={key}>{items(take(bullet), bullet, 1)}</ul>);
    } else if (numbered.test(line)) {
      const begin = Number(numbered.exec(line)?.[1]);
      shown.push(
        <ol key={key} start={begin}>
          {items(take(numbered), numbered, 2)}
        </ol>,
      );
    } else {
      const head = heading.exec(line);
      if (head) shown.push(<h3 key={key}>{inline(head[1] ?? "")}</h3>);
      else if (line.trim() !== "") shown.push(<p key={key}>{inline(line)}</p>);
      at++;
    }
  }
  return shown;
}

const items = (lines: string[], pattern: RegExp, group: number) =>
  lines.map((line, index) => <li key={index}>{inline(pattern.exec(line)?.[group] ?? "")}</li>);

const cells = (line: string) => (row.exec(line)?.[1] ?? "").split("|").map((cell) => cell.trim());

function Table({ lines }: { lines: string[] }) {
  const [head = "", , ...body] = lines;
  return (
    <table>
      <thead>
        <tr>
          {cells(head).map((cell, index) => (
            <th key={index}>{inline(cell)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {body.map((line, index) => (
          <tr key={index}>
            {cells(line).map((cell, place) => (
              <td key={place}>{inline(cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const marks = /\*\*(\S(?:.*?\S)?)\*\*|\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)/g;

function inline(text: string): ReactNode[] {
  const shown: ReactNode[] = [];
  let from = 0;
  for (const found of text.matchAll(marks)) {
    shown.push(text.slice(from, found.index));
    shown.push(
      found[1] === undefined ? (
        <a key={found.index} href={found[3]} target="_blank" rel="noreferrer noopener">
          {found[2]}
        </a>
      ) : (
        <b key={found.index}>{found[1]}</b>
      ),
    );
    from = found.index + found[0].length;
  }
  shown.push(text.slice(from));
  return shown;
}
