/* Single keys: j and k for the next and the previous turn or hit, and others that the help names. The help turns them off. */
import { correction } from './corrected.js';
import { step } from './find.js';

const help = document.querySelector('#keys');
const KEY = 'roundtable.keys';
const ITEMS = '.t, .hit, .card';

/** Calls a function with the storage of the browser. A browser may have none, or refuse it. */
function stored(use) {
  try {
    return use(localStorage);
  } catch {
    return null;
  }
}

/** The choice on this page. Another page may have stored another one since. */
let chosen;
const isOff = () => (stored((storage) => storage.getItem(KEY)) ?? chosen) === 'off';

function isOnScreen(item) {
  const { top, bottom } = item.getBoundingClientRect();
  return bottom > 40 && top < innerHeight;
}

/** The first item on the screen or below it, or upwards the one before; -1 if there is none. */
function nearest(items, direction) {
  const seen = items.findIndex((item) => item.getBoundingClientRect().bottom > 40);
  return direction > 0 ? seen : (seen < 0 ? items.length : seen) - 1;
}

/** Focuses the next item. After scrolling, the first one on the screen is the next. */
function move(direction) {
  const items = [...document.querySelectorAll(ITEMS)];
  const focused = items.indexOf(document.activeElement?.closest(ITEMS));
  const next = items[focused >= 0 && isOnScreen(items[focused]) ? focused + direction : nearest(items, direction)];
  if (next) {
    // In a list, Enter opens what is focused.
    const link = next.matches('.t') ? null : next.querySelector('.say a, h2 a, h3 a');
    const stop = link ?? next;
    link ?? next.setAttribute('tabindex', '-1');
    stop.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'start' });
  }
}

/** Where the reader was before the key / led to the field at the top of the page. */
let place;

function toSearch() {
  place = scrollY;
  const field = document.querySelector('.top input');
  field.focus();
  field.select();
  field.addEventListener('blur', () => setTimeout(() => {
    place = undefined;
  }), { once: true });
}

/** Leaves a field, so that single keys work again. */
function leave(field) {
  field.blur();
  if (place !== undefined) {
    scrollTo(scrollX, place);
    place = undefined;
  }
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.isComposing && event.target.matches('.top input, .find input')) {
    leave(event.target);
  }
  const typing = event.target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]');
  if (typing || event.ctrlKey || event.metaKey || event.altKey || (event.key !== '?' && isOff())) {
    return;
  }
  const field = document.querySelector('.find input');
  const action = {
    j: () => move(1),
    k: () => move(-1),
    n: () => step(1),
    N: () => step(-1),
    c: () => correction(1),
    C: () => correction(-1),
    f: field && (() => {
      // Beside the text, the field comes to the reader (see its style), not the reader to the field.
      field.focus({ preventScroll: true });
      field.select();
      const { top, bottom } = field.getBoundingClientRect();
      if (top < 0 || bottom > innerHeight) {
        field.scrollIntoView({ block: 'center' });
      }
    }),
    '/': toSearch,
    '?': () => help.showModal(),
  }[event.key];
  if (action && !help.open) {
    event.preventDefault();
    action();
  }
});

if (help) {
  const on = help.querySelector('input');
  on.checked = !isOff();
  on.addEventListener('change', () => {
    chosen = on.checked ? 'on' : 'off';
    stored((storage) => storage.setItem(KEY, chosen));
  });
}
