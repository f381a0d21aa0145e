import { css, type CSSResult } from 'lit';

/** Look of the page: a text to read, its sections parted by air and a hairline; the visitor's choices alone have a ground. */
export const styles: CSSResult = css`
  :host {
    display: block;
    --_line: var(--charter-line-width, 44em);
  }

  .page {
    display: grid;
    gap: calc(var(--_space) * 2.75);
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: break-word;
  }

  section {
    display: grid;
    gap: calc(var(--_space) * 0.85);
    grid-template-columns: minmax(0, 1fr);
    scroll-margin-block-start: 1em;
  }

  /* Reached by a link, not by the Tab key: the heading says where one is. */
  section:focus {
    outline: 0;
  }

  h2 {
    font-size: 1.45em;
    font-weight: 650;
    letter-spacing: -0.01em;
    line-height: 1.25;
    text-wrap: balance;
  }

  h3 {
    font-size: 1.1em;
    font-weight: 650;
    line-height: 1.3;
    padding-block-start: calc(var(--_space) * 0.75);
    text-wrap: balance;
  }

  h2 + h3 {
    padding-block-start: 0;
  }

  p,
  li,
  h2,
  h3 {
    max-inline-size: var(--_line);
  }

  p,
  li {
    text-wrap: pretty;
  }

  ul {
    display: grid;
    gap: 0.4em;
    padding-inline-start: 1.25em;
  }

  li::marker {
    color: var(--_muted);
  }

  a {
    text-underline-offset: 0.18em;
  }

  strong {
    font-weight: 650;
  }

  code {
    font-family: var(--charter-code-font-family, ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace);
    font-size: 0.95em;
    overflow-wrap: anywhere;
  }

  .muted {
    color: var(--_muted);
  }

  nav ul {
    border-block: 1px solid var(--_border);
    column-gap: 2em;
    columns: 15em;
    display: block;
    list-style: none;
    padding: calc(var(--_space) * 0.75) 0;
  }

  nav li {
    break-inside: avoid;
  }

  nav a {
    display: inline-block;
    padding-block: 0.2em;
    text-decoration: none;
  }

  nav a:hover {
    text-decoration: underline;
  }

  [part='brief'] {
    font-size: 1.1em;
  }

  /* Colours come in pairs: forced ones replace that of the text, so they name that of the ground. */
  @media (forced-colors: active) {
    .page {
      background: Canvas;
    }
  }

  @media print {
    nav {
      display: none;
    }

    .page {
      gap: 1.5em;
    }

    h2,
    h3 {
      break-after: avoid;
    }

    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.85em;
      overflow-wrap: anywhere;
    }
  }
`;
