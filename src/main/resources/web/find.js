/* Leads from place to place that was found in a panel: with Enter in the field, and with n and N (see keys.js). */
const field = document.querySelector('.find input');
const places = [...document.querySelectorAll('.hits [href^="#hit-"]')];
const live = document.querySelector('#live');
let at = -1;

/** Where a reader sees a mark. Among the words as transcribed, it is at the first piece of the correction. */
function seen(mark) {
  let word = mark.closest('.c');
  if (!word || mark.getClientRects().length) {
    return mark;
  }
  while (word.querySelector('del:empty') && word.previousElementSibling) {
    word = word.previousElementSibling;
  }
  return word;
}

function show(next) {
  document.querySelector('.now')?.classList.remove('now');
  at = next;
  places.forEach((place, index) => (index === at ? place.setAttribute('aria-current', 'true') : place.removeAttribute('aria-current')));
  // Only the list scrolls, not the window.
  places[at].parentElement.scrollLeft = places[at].offsetLeft - places[at].parentElement.offsetWidth / 2;
  const mark = seen(document.querySelector(places[at].hash));
  mark.classList.add('now');
  if (document.activeElement !== field) {
    // Tab and the other keys go on from here.
    mark.tabIndex = -1;
    mark.focus({ preventScroll: true });
  }
  live.textContent = `${at + 1} / ${places.length}`;
}

/** Goes to the next place, or with -1 to the one before. After the last comes the first. */
export function step(direction) {
  if (places.length) {
    show(at < 0 && direction < 0 ? places.length - 1 : (at + direction + places.length) % places.length);
    // Opening the fragment would take the focus from the field.
    history.replaceState(null, '', places[at].hash);
    document.querySelector('.now').scrollIntoView();
  }
}

if (places.length) {
  const follow = () => {
    const place = places.findIndex(({ hash }) => hash === location.hash);
    if (place >= 0) {
      show(place);
    }
  };
  addEventListener('hashchange', follow);
  follow();
  document.addEventListener('keydown', (event) => {
    const finding = event.target === field ? field.value === field.defaultValue : event.target.matches('.now');
    if (event.key === 'Enter' && !event.isComposing && finding) {
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    }
  });
}
