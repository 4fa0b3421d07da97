// Filters the list of functions on the contents page; without it the whole list stands there.
/* global document */
(function () {
  'use strict';
  const form = document.querySelector('[data-search]');
  if (!form) return;
  const box = form.querySelector('input');
  const status = form.querySelector('[role="status"]');
  const entries = Array.from(document.querySelectorAll('[data-words]'));
  const families = Array.from(document.querySelectorAll('.family-list'));

  function filter() {
    const words = box.value.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const entry of entries) {
      const isFound = words.every((word) => entry.dataset.words.includes(word));
      entry.hidden = !isFound;
      if (isFound) found += 1;
    }
    for (const family of families) family.hidden = !family.querySelector('[data-words]:not([hidden])');
    if (words.length === 0) status.textContent = '';
    else
      status.textContent =
        found === 0 ? status.dataset.none : status.dataset.found.replace('#', String(found));
  }

  form.addEventListener('submit', (event) => event.preventDefault());
  box.addEventListener('input', filter);
  form.hidden = false;
  // A browser that comes back to the page may bring the words back with it.
  filter();
})();
