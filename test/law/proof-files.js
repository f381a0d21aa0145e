/** Each function names one test of its file, as a proof does: `{ file, test }`. */
export const banner = (test) => ({ file: 'test/elements/cookie-banner.test.ts', test });
export const laws = (test) => ({ file: 'test/elements/cookie-banner-under-policies.test.ts', test });
export const preferences = (test) => ({ file: 'test/elements/cookie-preferences.test.ts', test });
export const dialog = (test) => ({ file: 'test/elements/cookie-preferences-dialog.test.ts', test });
export const table = (test) => ({ file: 'test/elements/cookie-table.test.ts', test });
export const editorTable = (test) => ({ file: 'test/elements/cookie-table-of-editor.test.ts', test });
export const contract = (test) => ({ file: 'test/contract/elements.test.ts', test });
export const store = (test) => ({ file: 'test/core/consent-store.test.ts', test });
export const record = (test) => ({ file: 'test/core/consent-record.test.ts', test });
export const receipt = (test) => ({ file: 'test/core/receipt.test.ts', test });
export const check = (test) => ({ file: 'test/core/charter-check.test.ts', test });
export const lifetime = (test) => ({ file: 'test/core/choice-lifetime.test.ts', test });
export const policies = (test) => ({ file: 'test/policies/policies.test.ts', test });
export const underPolicies = (test) => ({ file: 'test/policies/under-policies.test.ts', test });
export const cookie = (test) => ({ file: 'test/browser/choice-cookie.test.ts', test });
export const page = (test) => ({ file: 'test/browser/page-consent.test.ts', test });
export const persisted = (test) => ({ file: 'test/browser/persisted-choice.test.ts', test });
export const tracking = (test) => ({ file: 'test/engines/tracking-prevention.test.js', test });
export const recipes = (test) => ({ file: 'test/engines/recipes.test.js', test });
export const words = (test) => ({ file: 'test/locales/words.test.ts', test });
export const portal = (test) => ({ file: 'test/demo/portal.test.js', test });
export const seed = (test) => ({ file: 'test/demo/seed.test.js', test });
export const back = (test) => ({ file: 'test/demo/coming-back.test.js', test });
export const twins = (test) => ({ file: 'test/demo/twins.test.js', test });
export const state = (test) => ({ file: 'test/core/consent-state.test.ts', test });
export const decision = (test) => ({ file: 'test/core/decision.test.ts', test });
export const charter = (test) => ({ file: 'test/core/charter.test.ts', test });
export const reader = (test) => ({ file: 'test/browser/table-reader.test.ts', test });
export const packed = (test) => ({ file: 'test/package/policies.test.js', test });
export const house = (test) => ({ file: 'test/house/words.test.js', test });
export const faults = (test) => ({ file: 'test/core/storage-faults.test.ts', test });
export const wish = (test) => ({ file: 'test/core/consent-signal.test.ts', test });
export const refusing = (test) => ({ file: 'test/elements/signals.test.ts', test });
export const renewal = (test) => ({ file: 'test/core/consent-store-renewal.test.ts', test });
export const erasing = (test) => ({ file: 'test/browser/erase/erase-on-refusal.test.ts', test });
export const withdrawal = (test) => ({ file: 'test/control/withdrawal.test.js', test });
export const erasure = (test) => ({ file: 'test/elements/cookie-preferences-erasure.test.ts', test });
export const gpc = (test) => ({ file: 'test/control/privacy-control.test.js', test });

/** The twins of the banner at each width. */
export const sameWeight = [320, 768, 1280].map((width) =>
  banner(`gives accept and refuse the same weight at ${width} pixels`),
);
