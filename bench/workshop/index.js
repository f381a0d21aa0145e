// What is timed inside a page, on the built package: one function a question, each in a new page.
export { openDialog, openTable, searchTable, sortTable } from './elements.js';
export { notifyListeners } from './listeners.js';
export { openPlain, searchPlain, sortPlain } from './plain-table.js';
export { releaseByLoop, releaseByGate, takeIn } from './release.js';
