/* Single keys: j and k for the next and the previous turn or hit, / for the search, ? for help. The help turns them off. */
const help = document.querySelector('#keys');
const KEY = 'roundtable.keys';
const isOff = () => localStorage.getItem(KEY) === 'off';

function move(step) {
  const items = [...document.querySelectorAll('.t, .hit, .card')];
  const focused = items.indexOf(document.activeElement?.closest('.t, .hit, .card'));
  const visible = items.findIndex((item) => item.getBoundingClientRect().bottom > 40);
  const next = items[focused < 0 ? Math.max(0, visible) : focused + step];
  if (next) {
    next.setAttribute('tabindex', '-1');
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'start' });
  }
}

document.addEventListener('keydown', (event) => {
  const typing = event.target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]');
  if (typing || event.ctrlKey || event.metaKey || event.altKey || (isOff() && event.key !== '?')) {
    return;
  }
  const action = {
    j: () => move(1),
    k: () => move(-1),
    '/': () => document.querySelector('input[type=search]').focus(),
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
  on.addEventListener('change', () => localStorage.setItem(KEY, on.checked ? 'on' : 'off'));
}
