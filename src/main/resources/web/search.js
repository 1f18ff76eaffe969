/* On the page of a search, results follow the words while they are typed. */
const input = document.querySelector('.top input');
const live = document.querySelector('#live');
const WAIT = 200;
/** After so many milliseconds without a response, the page says that it searches. */
const SLOW = 400;
let timer;
let running;
let slow;

/** Says something in place of the number of results. */
function say(words) {
  live.textContent = words;
  document.querySelector('.lead .meta, main p').textContent = words;
}

async function search() {
  running?.abort();
  running = new AbortController();
  clearTimeout(slow);
  slow = setTimeout(() => {
    document.querySelector('main').setAttribute('aria-busy', 'true');
    say(live.dataset.searching);
  }, SLOW);
  const url = new URL(location.href);
  url.searchParams.set('q', input.value);
  url.searchParams.delete('after');
  try {
    const response = await fetch(url, { signal: running.signal, referrerPolicy: 'no-referrer' });
    clearTimeout(slow);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const query = page.querySelector('.foot details');
    query?.toggleAttribute('open', !!document.querySelector('.foot details[open]'));
    for (const part of ['main', '.foot']) {
      document.querySelector(part).replaceWith(document.adoptNode(page.querySelector(part)));
    }
    document.title = page.title;
    history.replaceState(null, '', url);
    live.textContent = document.querySelector('.lead .meta, main p').textContent;
  } catch (failure) {
    if (failure.name !== 'AbortError') {
      // The page stays, because without a connection there would be none.
      clearTimeout(slow);
      document.querySelector('main').removeAttribute('aria-busy');
      say(live.dataset.offline);
    }
  }
}

if (location.pathname === '/search') {
  input.addEventListener('input', (event) => {
    clearTimeout(timer);
    if (!event.isComposing) {
      timer = setTimeout(search, WAIT);
    }
  });
  input.addEventListener('compositionend', () => {
    clearTimeout(timer);
    timer = setTimeout(search, WAIT);
  });
}
