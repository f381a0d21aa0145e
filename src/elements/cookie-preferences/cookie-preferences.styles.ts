import { css, type CSSResult } from 'lit';

/** Look of the choices: one card a purpose, its switch beside its title, its details folded. */
export const styles: CSSResult = css`
  :host {
    display: block;
  }

  .preferences {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
  }

  .purpose {
    background: var(--_surface-raised);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_text);
    display: grid;
    gap: 0.4em;
    padding: var(--_space);
  }

  /* Long names and wide tables stay inside their card. */
  .purpose,
  .service {
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
  }

  .head {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    justify-content: space-between;
  }

  h3 {
    font-size: 1.05em;
    line-height: 1.3;
  }

  h4 {
    font-size: 1em;
    font-weight: 600;
  }

  .muted,
  .consequence {
    color: var(--_muted);
    font-size: 0.9em;
  }

  summary {
    color: var(--_accent);
    cursor: pointer;
    inline-size: fit-content;
    padding-block: 0.35em;
  }

  .search {
    display: grid;
    gap: 0.25em;
  }

  .search > label {
    font-weight: 600;
  }

  [type='search'] {
    background: var(--_surface);
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
    color: var(--_text);
    font: inherit;
    inline-size: 100%;
    min-block-size: 44px;
    padding-inline: 0.75em;
  }

  .service {
    border-block-start: 1px solid var(--_border);
    display: grid;
    gap: 0.25em;
    padding-block: 0.75em;
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    border-collapse: collapse;
    font-size: 0.9em;
    inline-size: 100%;
    overflow-wrap: normal;
  }

  th,
  td {
    padding: 0.4em 0.75em 0.4em 0;
    text-align: start;
    vertical-align: top;
  }

  thead th {
    color: var(--_muted);
    font-weight: 600;
  }

  code {
    font-size: 0.95em;
    overflow-wrap: anywhere;
  }

  .status:empty {
    display: none;
  }

  .receipt {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
  }

  .erasure {
    border-block-start: 1px solid var(--_border);
    display: grid;
    flex: 1 0 100%;
    gap: 0.25em;
    justify-items: start;
    padding-block-start: 0.75em;
  }

  .erasure p {
    overflow-wrap: anywhere;
  }
`;
