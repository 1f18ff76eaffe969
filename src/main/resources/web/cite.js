/* Cites a turn or selected words: a link that opens the panel with the words marked, and the quote in three forms. */
const main = document.querySelector('main[data-path]');
const template = document.querySelector('#cite');
const asTranscribed = document.querySelector('#verbatim');
let bar;
let quote;
let opener;

const elementOf = (node) => (node.nodeType === 1 ? node : node.parentElement);
/** A name or words for another text: their direction ends with them, whatever marks they contain. */
const isolate = (text) => {
  const bare = text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
  return /[\u0590-\u08ff\ufb1d-\ufefc]/.test(bare) ? `\u2068${bare}\u2069` : bare;
};
const length = (text) => [...text].length;

const nameIn = (turn) => turn.querySelector('.who > *').textContent;
/** How the speaker of a turn is known; undefined if that is certain. */
const groundsOf = (turn) => turn.querySelector('.grounds > summary, p.grounds')?.textContent.replace(' · ', ', ');
const isKnown = (turn) => !turn.querySelector('.who > b');

/** The words of a stretch, without what stands beside them; or only one of the two forms of corrected words. */
function words(range, hidden = 'del') {
  const inside = elementOf(range.commonAncestorContainer).closest('.say');
  const content = range.cloneContents();
  content.querySelectorAll(hidden).forEach((other) => other.remove());
  return inside ? content.textContent : [...content.querySelectorAll('.say')].map((say) => say.textContent).join('');
}

/** The stretch of a turn that belongs to a selection. Corrected words are taken whole where the reader sees their other form. */
function stretch(turn, selection) {
  const range = document.createRange();
  range.selectNodeContents(turn);
  const { startContainer: start, endContainer: end } = selection;
  if (turn.contains(start)) {
    const corrected = elementOf(start).closest('del')?.parentElement;
    corrected ? range.setStartBefore(corrected) : range.setStart(start, selection.startOffset);
  }
  if (turn.contains(end)) {
    let corrected = elementOf(end).closest('del')?.parentElement;
    // Marked words may divide a correction. Its first piece has the words as transcribed.
    while (corrected?.nextSibling?.matches?.('.c:has(del:empty)')) {
      corrected = corrected.nextSibling;
    }
    corrected ? range.setEndAfter(corrected) : range.setEnd(end, selection.endOffset);
  }
  return range;
}

/** A part of a turn: its words as the reader sees them, and where they are in the text of the turn, without spaces at the ends. */
function part(turn, selection) {
  const range = stretch(turn, selection);
  const before = document.createRange();
  before.selectNodeContents(turn);
  before.setEnd(range.startContainer, range.startOffset);
  const plain = words(range);
  const from = length(words(before)) + length(plain) - length(plain.trimStart());
  return { turn, from, to: from + length(plain.trim()), text: words(range, asTranscribed?.checked ? 'ins' : 'del').trim().replace(/\s+/g, ' ') };
}

function selected() {
  const selection = getSelection();
  if (selection.isCollapsed || !selection.rangeCount) {
    return undefined;
  }
  const range = selection.getRangeAt(0);
  const parts = [...main.querySelectorAll('.t')].filter((turn) => range.intersectsNode(turn))
    .map((turn) => part(turn, range)).filter(({ from, to }) => to > from);
  return parts.length ? { parts, box: range.getBoundingClientRect() } : undefined;
}

function target({ parts, whole }) {
  const [first, last] = [parts[0], parts.at(-1)];
  const end = first === last ? '' : `${last.turn.id}:`;
  return `?quote=${first.turn.id}${whole ? '' : `:${first.from}-${end}${last.to}`}#quote`;
}

function forms(cited) {
  const { title, event, day, path } = main.dataset;
  const said = cited.parts.map(({ turn, text }) => {
    const name = isolate(nameIn(turn));
    const grounds = groundsOf(turn);
    return { text: isolate(text), name, isSure: !grounds, isKnown: isKnown(turn), speaker: grounds && isKnown(turn) ? `${name} (${grounds})` : name };
  });
  const distinct = (key, which) => [...new Set(said.filter(which).map((one) => one[key]))];
  const speakers = distinct('speaker', (one) => one.isKnown);
  const authors = distinct('name', (one) => one.isSure && one.isKnown);
  const url = location.origin + path + target(cited);
  const source = [...speakers, isolate(title), isolate(event), day].filter(Boolean).join(', ');
  const named = said.length > 1 || said.some((one) => one.isKnown && !one.isSure);
  const list = said.map(({ speaker, text }) => `${speaker}: ${text}`).join(' / ');
  const inline = said.length > 1 ? list : said[0].text;
  const plain = (value) => value.replace(/[\\`*_[\]<>#]/g, '\\$&');
  const safe = (value) => value.replace(/[\\{}%&$#_^~]/g, (sign) => ({ '\\': '\\textbackslash{}', '^': '\\^{}', '~': '\\~{}' })[sign] ?? `\\${sign}`);
  const fields = { author: authors.map((one) => `{${safe(one)}}`).join(' and '), title: safe(isolate(title)), howpublished: event && safe(isolate(event)), year: day.slice(0, 4), note: safe(named ? list : inline), url };
  return {
    link: url,
    plain: `“${inline}” — ${source}. ${url}`,
    markdown: `${said.map(({ speaker, text }) => `> ${said.length > 1 ? `**${plain(speaker)}:** ` : ''}${plain(text)}\n>\n`).join('')}> — [${plain(source)}](${url})`,
    bibtex: `@misc{${cited.parts[0].turn.id.replace(/[^\w-]/g, '')},\n${Object.entries(fields).filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`,
  };
}

/** Copies a text, and returns whether that worked. */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Without TLS, browsers have no clipboard for scripts.
    const focused = document.activeElement;
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    const worked = document.execCommand('copy');
    area.remove();
    focused.focus();
    return worked;
  }
}

function open(next, place, from) {
  close();
  opener = from;
  quote = next;
  bar = template.content.firstElementChild.cloneNode(true);
  place(bar);
  bar.addEventListener('click', async ({ target: { dataset } }) => {
    if (dataset.copy) {
      const { copied, failed } = template.dataset;
      const worked = await copy(forms(quote)[dataset.copy]);
      bar.querySelector('output').textContent = worked ? copied : failed;
    }
  });
}

/** Closes the buttons. The focus goes back to where it was if it is in them. */
function close() {
  if (bar?.contains(document.activeElement)) {
    opener?.focus({ preventScroll: true });
  }
  bar?.remove();
  bar = undefined;
}

if (main && template) {
  for (const who of document.querySelectorAll('.t .who')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'quote';
    button.textContent = template.dataset.cite;
    button.setAttribute('aria-label', `${template.dataset.cite}: ${nameIn(who)}`);
    button.addEventListener('click', () => {
      getSelection().removeAllRanges();
      const turn = who.closest('.t');
      const all = document.createRange();
      all.selectNodeContents(turn);
      open({ parts: [part(turn, all)], whole: true }, (element) => who.after(element), button);
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
        // Selected words may go on below the window.
        const top = Math.min(next.box.bottom + 8, innerHeight - element.offsetHeight - 16);
        element.style.top = `${top + scrollY}px`;
        element.style.left = `${Math.max(16, Math.min(next.box.left, innerWidth - element.offsetWidth - 16))}px`;
      });
    }
  };
  // Words stay selected while somebody clicks a button or a switch.
  let pressed;
  for (const press of ['mousedown', 'touchstart']) {
    document.addEventListener(press, ({ target }) => {
      pressed = target.closest?.('button, label, input, select, summary');
    });
  }
  for (const lift of ['mouseup', 'touchend']) {
    document.addEventListener(lift, () => setTimeout(() => {
      if (!bar && !pressed) {
        select();
      }
      pressed = undefined;
    }));
  }
  document.addEventListener('keyup', (event) => event.shiftKey && select());
  // A phone sends nothing else when its handles change the selection.
  let waiting;
  let shown;
  document.addEventListener('selectionchange', () => {
    clearTimeout(waiting);
    waiting = matchMedia('(pointer: coarse)').matches ? setTimeout(() => {
      const words = getSelection().toString();
      if (words !== shown && !bar?.contains(document.activeElement)) {
        shown = words;
        select();
      }
    }, 400) : undefined;
  });
  document.addEventListener('keydown', (event) => event.key === 'Escape' && close());
  document.addEventListener('mousedown', (event) => bar && !bar.contains(event.target) && close());
}
