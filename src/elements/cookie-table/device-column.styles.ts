import { css, type CSSResult } from 'lit';

/** Look of what is on the device: a mark before the words, full, empty or dotted. */
export const styles: CSSResult = css`
  [data-column='status'] {
    min-inline-size: 9em;
  }

  .device {
    display: inline-grid;
    gap: 0.5em;
    grid-template-columns: auto 1fr;
  }

  .device::before {
    content: '◌';
    content: '◌' / '';
  }

  .device[data-status='present'] {
    font-weight: 600;
  }

  .device[data-status='present']::before {
    content: '●';
    content: '●' / '';
  }

  .device[data-status='absent']::before {
    content: '○';
    content: '○' / '';
  }
`;
