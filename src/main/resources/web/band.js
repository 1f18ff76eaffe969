/* The band of voices is one stop of the Tab key. Arrow keys move from turn to turn. */
for (const band of document.querySelectorAll('.band svg')) {
  const bars = [...band.querySelectorAll('a')];
  const only = (bar) => bars.forEach((other) => other.setAttribute('tabindex', other === bar ? '0' : '-1'));
  only(bars[0]);
  band.addEventListener('focusin', (event) => only(event.target.closest('a')));
  band.addEventListener('keydown', (event) => {
    const place = bars.indexOf(event.target.closest('a'));
    const next = { ArrowRight: place + 1, ArrowLeft: place - 1, Home: 0, End: bars.length - 1 }[event.key];
    if (bars[next]) {
      event.preventDefault();
      bars[next].focus();
    }
  });
}
