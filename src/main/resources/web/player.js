/* Plays the recording beside the text, from any turn. Nothing is loaded from its host before a click. */
const main = document.querySelector('main[data-player]');
let player;
let opener;

function show(second) {
  const { player: url, recording, close } = main.dataset;
  if (!player) {
    player = document.createElement('aside');
    player.className = 'player';
    player.setAttribute('aria-label', recording);
    const button = document.createElement('button');
    button.textContent = '×';
    button.setAttribute('aria-label', close);
    button.addEventListener('click', () => {
      player.remove();
      player = undefined;
      opener.focus({ preventScroll: true });
    });
    player.append(button, document.createElement('iframe'));
    document.body.append(player);
  }
  // A new element leaves no entry in the history, as a new address of the old one would.
  const frame = document.createElement('iframe');
  Object.assign(frame, { title: recording, allow: 'autoplay; fullscreen; picture-in-picture', referrerPolicy: 'strict-origin-when-cross-origin', src: url + second });
  player.lastChild.replaceWith(frame);
}

main?.addEventListener('click', (event) => {
  const link = event.target.closest('a.time, a.play');
  if (link && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
    event.preventDefault();
    opener = link;
    show(link.dataset.second ?? 0);
  }
});
