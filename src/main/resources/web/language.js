/* The other language shows the same place and the same search, also after a script has changed the address. */
const link = document.querySelector('.top nav a');

link.addEventListener('click', () => {
  const url = new URL(location.href);
  url.searchParams.set('lang', link.hreflang);
  url.searchParams.delete('cookie');
  link.href = url.href;
});
