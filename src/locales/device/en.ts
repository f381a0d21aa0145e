import type { DeviceWords } from './device-words.js';

/** English words about what is on the device. */
export const deviceWords: DeviceWords = {
  language: 'en',
  column: 'On your device',
  statuses: {
    present: 'Present on this device',
    absent: 'Absent',
    unseen: 'Not seen: absent, or readable by the server alone',
    'server-only': 'Not visible: readable by the server alone',
    'third-party': 'Not visible: kept for another site',
    nameless: 'Not visible: leaves no name to read',
    refused: 'Not visible: the browser does not show it',
  },
  report: {
    title: 'For the webmaster',
    introduction:
      'This report is shown because the tag has the attribute “debug”. It compares the charter with this device, and reads no value.',
    undeclared: 'Present on this device, absent from the charter',
    usually: (product) => `usually set by ${product}`,
    longer: 'Kept longer than the charter says',
    lasts: (days, declared) => `stays ${String(days)} days more; the charter says: ${declared}`,
    lengthsUnknown: 'This browser does not say how long cookies stay (Chromium does, over https).',
    missing: 'Declared, but not seen on this device',
    findings: 'What the charter lacks, or gets wrong',
    severities: { error: 'Error', warning: 'To correct', suggestion: 'Advice' },
    rule: (rule) => `rule L-${String(rule)}`,
    none: 'Nothing to report.',
  },
};
