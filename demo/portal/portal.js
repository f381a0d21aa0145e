// What a portal does with the choice: it listens to two events of the document and needs nothing else of the package.
let counted = false;

/** Counts the page once, however often the choice changes. */
function countVisit({ state: { choices } }) {
  const allowed = choices.audience === true;
  if (allowed && !counted) new Image().src = '/portal/audience.gif';
  counted ||= allowed;
}

document.addEventListener('consent-ready', countVisit);
document.addEventListener('consent-change', countVisit);
