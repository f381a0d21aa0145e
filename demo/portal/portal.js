// What a portal does with the choice: it listens to two events of the document and needs nothing else of the package.
const frames = [...document.querySelectorAll('[data-frame]')].map((place) => ({
  place,
  waiting: [...place.childNodes],
}));
let counted = false;

function makeFrame(place) {
  const frame = document.createElement('iframe');
  frame.src = place.dataset.frame;
  frame.title = place.dataset.title;
  return frame;
}

function showMedia(allowed) {
  for (const { place, waiting } of frames) {
    const shown = place.querySelector('iframe') !== null;
    if (allowed !== shown) place.replaceChildren(...(allowed ? [makeFrame(place)] : waiting));
  }
}

/** Counts the page once, however often the choice changes. */
function countVisit(allowed) {
  if (allowed && !counted) new Image().src = '/portal/audience.gif';
  counted ||= allowed;
}

function follow({ state: { choices } }) {
  showMedia(choices.media === true);
  countVisit(choices.audience === true);
}

document.addEventListener('consent-ready', follow);
document.addEventListener('consent-change', follow);
