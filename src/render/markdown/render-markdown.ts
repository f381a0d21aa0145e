import type { Block, CharterPage, Line, PageSection, TableBlock } from '../charter-page.js';
import { markdownLine, markdownText } from './markdown-text.js';

/**
 * Writes a charter's page as Markdown (CommonMark, and tables as GitHub writes them).
 * @param page the page
 * @returns the whole text; texts of the charter are never read as HTML, links or emphasis
 */
export function renderMarkdown(page: CharterPage): string {
  const blocks = [`# ${markdownText(page.title)}`, ...page.sections.flatMap(sectionBlocks)];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function sectionBlocks({ heading, blocks }: PageSection): string[] {
  return [`## ${markdownText(heading)}`, ...blocks.flatMap(blockText)];
}

function blockText(block: Block): string[] {
  if (block.kind === 'heading') return [`### ${markdownText(block.text)}`];
  if (block.kind === 'paragraph') return [markdownLine(block.line)];
  if (block.kind === 'list') return [block.items.map((item) => `- ${markdownLine(item)}`).join('\n')];
  return [markdownLine([{ text: block.caption, kind: 'strong' }]), tableText(block)];
}

function tableText({ headers, rows }: TableBlock): string {
  const lines = [headers.map(markdownText), headers.map(() => '---'), ...rows.map((cells) => cells.map(cellText))];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A blank cell would lose its place in a row of one. */
const cellText = (line: Line): string => markdownLine(line) || '—';
