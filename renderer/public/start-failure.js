const page = document.getElementById('page');
window.addEventListener(
  'error',
  ({ error, target }) => {
    if (page.firstChild || !(error || target.src)) return;
    const text = (locale) => document.querySelector(`template[lang^=${locale.slice(0, 2)}]`);
    const [shown] = [...navigator.languages, 'en'].flatMap((locale) => text(locale) ?? []);
    page.replaceChildren(shown.content.cloneNode(true));
    page.querySelector('small').textContent = error ?? target.src;
    page.querySelector('button').onclick = () => location.reload();
  },
  true,
);
