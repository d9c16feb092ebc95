const page = document.getElementById('page');
window.addEventListener(
  'error',
  ({ error, target }) => {
    if (page.firstChild || !(error || target.src)) return;
    const texts = [...document.querySelectorAll('template')];
    const textsIn = (locale) => texts.filter(({ lang }) => locale.startsWith(lang));
    const [shown] = [...navigator.languages, 'en'].flatMap(textsIn);
    page.replaceChildren(shown.content.cloneNode(true));
    page.querySelector('small').textContent = error ?? target.src;
    page.querySelector('button').onclick = () => location.reload();
  },
  true,
);
