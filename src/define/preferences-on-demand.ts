if (typeof document !== 'undefined')
  document.addEventListener('preferences-request', () => void import('./cookie-preferences-dialog.js'), { once: true });
