// Looks again while a list is carried out, and shows the whole page once it is done.
(function () {
  const state = document.getElementById('list-state');
  const EVERY = 1500;

  async function look() {
    try {
      const answer = await fetch(location.pathname, { headers: { Accept: 'text/html' } });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.getElementById('list-state');
      if (answer.ok && fresh && !fresh.dataset.running) {
        location.replace(location.pathname);
        return;
      }
      if (answer.ok && fresh) {
        const bar = state.querySelector('progress');
        const now = fresh.querySelector('progress');
        bar.value = now.value;
        bar.max = now.max;
        state.querySelector('.progress__text strong').textContent = fresh.querySelector('.progress__text strong').textContent;
      }
    } catch (unreachable) {
      // the next look tries again
    }
    setTimeout(look, EVERY);
  }

  if (state && state.dataset.running) {
    setTimeout(look, EVERY);
  }
})();
