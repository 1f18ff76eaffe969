/* The band of voices is one stop of the Tab key. Arrow keys move from turn to turn. */
for (const band of document.querySelectorAll('.band')) {
  const bars = [...band.querySelectorAll('svg a')];
  const only = (bar) => bars.forEach((other) => other.setAttribute('tabindex', other === bar ? '0' : '-1'));
  only(bars[0]);
  // A listener on the picture itself would make it another stop in Chromium.
  band.addEventListener('focusin', (event) => {
    const bar = event.target.closest('a');
    bar && only(bar);
  });
  band.addEventListener('keydown', (event) => {
    const place = bars.indexOf(event.target.closest('a'));
    const next = { ArrowRight: place + 1, ArrowLeft: place - 1, Home: 0, End: bars.length - 1 }[event.key];
    if (bars[next]) {
      event.preventDefault();
      bars[next].focus();
    }
  });
}
