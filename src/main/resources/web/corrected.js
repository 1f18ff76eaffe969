/* Corrected words are no stops of the Tab key, because there may be hundreds. The key c leads to the next one (see keys.js). */
const { transcribed } = document.querySelector('#cite')?.dataset ?? {};
let last;

function isBefore(one, other) {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
}

/** Focuses the corrected word after the focus, or with -1 the one before. */
export function correction(direction) {
  const all = [...document.querySelectorAll('.c')];
  // Below the last turn there is no place in the talk.
  const here = document.activeElement?.closest('.t, .c') ?? [...document.querySelectorAll('.t')].find((turn) => turn.getBoundingClientRect().bottom > 0);
  const next = direction > 0 ? all.find((word) => here && isBefore(here, word)) : all.findLast((word) => !here || isBefore(word, here));
  if (next) {
    last?.removeAttribute('tabindex');
    last = next;
    next.setAttribute('tabindex', '-1');
    next.setAttribute('role', 'group');
    next.setAttribute('aria-label', `${next.querySelector('ins').textContent}, ${transcribed} ${next.querySelector('del').textContent}`);
    next.focus();
  }
}

/** The words may be shown again when the reader has left the word, with the mouse and with the focus. */
function reopen({ currentTarget: word }) {
  if (!word.matches(':hover, :focus')) {
    word.classList.remove('closed');
  }
}

/* Escape closes the words that are shown over the text. */
document.addEventListener('keydown', ({ key }) => {
  for (const word of key === 'Escape' ? document.querySelectorAll('.c:hover, .c:focus') : []) {
    word.classList.add('closed');
    for (const left of ['mouseleave', 'blur']) {
      word.addEventListener(left, reopen);
    }
  }
});
