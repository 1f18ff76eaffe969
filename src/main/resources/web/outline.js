/* The outline follows the reader: it shows the part of the panel that is at the top of the window. */
const box = document.querySelector('.outline');
const links = new Map([...document.querySelectorAll('.outline a')].map((link) => [anchor(link.hash), link]));

/** The id that a fragment names. Browsers write escapes; a reader may write wrong ones. */
function anchor(hash) {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

/** Scrolls the outline alone, so that a reader of a long panel sees where they are. */
function show(link) {
  const [own, frame] = [link, box].map((element) => element.getBoundingClientRect());
  if (!link.hasAttribute('aria-current') && (own.top < frame.top || own.bottom > frame.bottom)) {
    box.scrollTop += own.top - frame.top - frame.height / 3;
  }
}

/** The section that the address names, where the window cannot show it at the top: it is short, or the page ends. */
function opened() {
  const section = location.hash && document.querySelector(`.q[id="${CSS.escape(anchor(location.hash))}"]`);
  const { top } = section ? section.getBoundingClientRect() : { top: -2 };
  const atEnd = scrollY + innerHeight > document.documentElement.scrollHeight - 2;
  return top > -2 && top < (atEnd ? innerHeight : innerHeight / 3) ? links.get(section.id) : undefined;
}

function follow() {
  let current;
  for (const section of document.querySelectorAll('.q')) {
    if (section.getBoundingClientRect().top > innerHeight / 3) {
      break;
    }
    // After a follow-up, its main question goes on in a section of its own.
    current = links.get(section.id || section.dataset.of);
  }
  current = opened() ?? current;
  for (const link of links.values()) {
    if (link === current) {
      show(link);
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
  addEventListener('hashchange', follow);
  follow();
}
