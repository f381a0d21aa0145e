/** Rules that ask for something that does not exist yet, and what is missing. */
export const notBuilt = {
  6: 'cookie-gate',
  54: 'the audit of a site',
  58: 'cookie-charter',
  60: 'cookie-charter',
  70: 'the check of contrast in place',
  79: 'a plug for proof on a server',
  81: 'Do Not Track',
  83: 'integrations',
  85: 'several devices',
  113: 'sorting',
  119: 'cookie-gate',
};
