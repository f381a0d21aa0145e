// Runs in each page before anything of it, in a visit that looks. It is read as text: it imports nothing.
(() => {
  /** An element by a path of selectors, each inside the shadow root of the one before. */
  const find = (path) =>
    path.reduce((place, selector) => (place?.shadowRoot ?? place)?.querySelector(selector) ?? undefined, document);

  const parentOf = (element) => element.parentElement ?? element.getRootNode().host;

  function opacityOf(element) {
    const above = parentOf(element);
    return Number(getComputedStyle(element).opacity) * (above ? opacityOf(above) : 1);
  }

  /** How much of an element a visitor sees, from 0 to 1: the share inside the window, and how opaque it is. */
  function presence(element) {
    if (!element?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return 0;
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    const across = Math.min(right, innerWidth) - Math.max(left, 0);
    const down = Math.min(bottom, innerHeight) - Math.max(top, 0);
    if (across <= 0 || down <= 0) return 0;
    return ((across * down) / (width * height)) * opacityOf(element);
  }

  /** Calls back once the frame that is being made has been painted. */
  function afterPaint(callback) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => callback(performance.now());
    port2.postMessage(undefined);
  }

  /** Looks at each frame until a condition holds, and resolves with when that frame was painted. */
  const frameWhere = (holds) =>
    new Promise((resolve) => {
      const look = () => (holds() ? afterPaint(resolve) : requestAnimationFrame(look));
      requestAnimationFrame(look);
    });

  const bench = { shift: 0, find };
  Object.assign(globalThis, { bench });

  const observe = (type, options, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...options });

  observe('layout-shift', {}, ({ hadRecentInput, value }) => (bench.shift += hadRecentInput ? 0 : value));

  /** Keeps when the banner is first seen, half of it at the least. */
  bench.watch = (path) =>
    frameWhere(() => presence(find(path)) >= 0.5).then((at) => {
      bench.seen = at;
    });

  /**
   * Keeps what comes of the next click: the next paint, and when the banner is gone. The browser's own event timing is not
   * used: without a window, the frame that ends an interaction is told only when another follows.
   */
  bench.expectClick = (path) => {
    const heard = ({ timeStamp }) => {
      bench.clicked = timeStamp;
      void frameWhere(() => true).then((at) => (bench.answered = at));
      void frameWhere(() => presence(find(path)) < 0.01).then((at) => (bench.gone = at));
    };
    addEventListener('click', heard, { capture: true, once: true });
  };
})();
