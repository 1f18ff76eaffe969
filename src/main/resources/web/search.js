/* On the page of a search, results follow the words while they are typed. */
const input = document.querySelector('.top input');
const live = document.querySelector('#live');
const WAIT = 200;
let timer;
let running;

async function search() {
  running?.abort();
  running = new AbortController();
  const url = new URL(location.href);
  url.searchParams.set('q', input.value);
  url.searchParams.delete('after');
  try {
    const response = await fetch(url, { signal: running.signal, referrerPolicy: 'no-referrer' });
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
      live.textContent = live.dataset.offline;
      document.querySelector('.lead .meta, main p').textContent = live.dataset.offline;
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
