/* The outline follows the reader: it shows the part of the panel that is at the top of the window. */
const links = new Map([...document.querySelectorAll('.outline a')].map((link) => [link.hash.slice(1), link]));

function follow() {
  let current;
  for (const section of document.querySelectorAll('.q')) {
    if (section.getBoundingClientRect().top > innerHeight / 3) {
      break;
    }
    // After a follow-up, its main question goes on in a section of its own.
    current = links.get(section.id || section.dataset.of);
  }
  for (const link of links.values()) {
    if (link === current) {
      link.setAttribute('aria-current', 'true');
    } else {
      link.removeAttribute('aria-current');
    }
  }
}

if (links.size) {
  let waiting = false;
  addEventListener('scroll', () => {
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        follow();
      });
    }
  }, { passive: true });
  follow();
}
