/* Cites a turn or selected words: a link that opens the panel with the words marked, and the quote in three forms. */
const main = document.querySelector('main[data-path]');
const template = document.querySelector('#cite');
let bar;
let quote;

/** The number of code points before a place in a turn. Words as transcribed stand beside the corrected ones and do not count. */
function offset(turn, node, end) {
  const range = document.createRange();
  range.setStart(turn.querySelector('.say'), 0);
  range.setEnd(node, end);
  return [...words(range.cloneContents())].length;
}

function words(content) {
  content.querySelectorAll('del, .who, .grounds').forEach((other) => other.remove());
  return [...content.querySelectorAll('.say')].map((say) => say.textContent).join('') || content.textContent;
}

function wordsOf(turn) {
  return words(turn.cloneNode(true));
}

function forms({ turn, text, from, to }) {
  const { title, day, event, path } = main.dataset;
  const speaker = turn.querySelector('.who').firstElementChild.textContent;
  const whole = from === undefined;
  const url = location.origin + path + (whole ? `#${turn.id}` : `?quote=${turn.id}:${from}-${to}#quote`);
  const said = text.trim().replace(/\s+/g, ' ');
  const source = [speaker, title, event, day].filter(Boolean).join(', ');
  const safe = (value) => value.replace(/[\\{}%&$#_^~]/g, (sign) => ({ '\\': '\\textbackslash{}', '^': '\\^{}', '~': '\\~{}' })[sign] ?? `\\${sign}`);
  const fields = { author: `{${safe(speaker)}}`, title: safe(title), howpublished: event && safe(event), year: day.slice(0, 4), note: safe(said), url };
  return {
    link: url,
    plain: `“${said}” — ${source}. ${url}`,
    markdown: `> ${said.replace(/[\\`*_[\]<>#]/g, '\\$&')}\n>\n> — [${source.replace(/[[\]\\]/g, '\\$&')}](${url})`,
    bibtex: `@misc{${turn.id.replace(/[^\w-]/g, '')},\n${Object.entries(fields).filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`,
  };
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Without TLS, browsers have no clipboard for scripts.
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }
}

function open(next, place) {
  close();
  quote = next;
  bar = template.content.firstElementChild.cloneNode(true);
  place(bar);
  bar.addEventListener('click', async ({ target }) => {
    const kind = target.dataset.copy;
    if (kind) {
      await copy(forms(quote)[kind]);
      bar.querySelector('output').textContent = template.dataset.copied;
    }
  });
}

function close() {
  bar?.remove();
  bar = undefined;
}

function selected() {
  const selection = getSelection();
  if (selection.isCollapsed || !selection.rangeCount) {
    return undefined;
  }
  const range = selection.getRangeAt(0);
  const turn = (range.startContainer.nodeType === 1 ? range.startContainer : range.startContainer.parentElement).closest('.t');
  if (!turn || !turn.contains(range.endContainer)) {
    return undefined;
  }
  const from = offset(turn, range.startContainer, range.startOffset);
  const to = offset(turn, range.endContainer, range.endOffset);
  return to > from ? { turn, from, to, text: [...wordsOf(turn)].slice(from, to).join(''), box: range.getBoundingClientRect() } : undefined;
}

if (main && template) {
  for (const who of document.querySelectorAll('.t .who')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'quote';
    button.textContent = template.dataset.cite;
    button.addEventListener('click', () => {
      const turn = who.closest('.t');
      open({ turn, text: wordsOf(turn) }, (element) => who.after(element));
      bar.querySelector('button').focus();
    });
    who.querySelector('.at').before(button);
  }
  const select = () => {
    const next = selected();
    if (next) {
      open(next, (element) => {
        element.classList.add('float');
        document.body.append(element);
        element.style.top = `${next.box.bottom + scrollY + 8}px`;
        element.style.left = `${Math.max(16, Math.min(next.box.left, innerWidth - element.offsetWidth - 16))}px`;
      });
    }
  };
  document.addEventListener('mouseup', (event) => setTimeout(() => !bar?.contains(event.target) && select()));
  document.addEventListener('keyup', (event) => event.shiftKey && select());
  document.addEventListener('touchend', () => setTimeout(select));
  document.addEventListener('keydown', (event) => event.key === 'Escape' && close());
  document.addEventListener('mousedown', (event) => bar && !bar.contains(event.target) && close());
}
