/* The screen in the room: asks for its own page when the code changes and every ten seconds, and changes what differs. Without script the page
   refreshes itself. */
(() => {
  const screen = document.getElementById("screen");
  if (!screen) { return; }
  const EVERY = 10000;
  let timer;

  const take = fresh => {
    const differs = fresh.innerHTML !== screen.innerHTML;
    if (differs) { screen.replaceChildren(...fresh.childNodes); }
    screen.dataset.left = fresh.dataset.left;
  };

  const refresh = async () => {
    try {
      const answer = await fetch(window.location.href, { headers: { Accept: "text/html" }, cache: "no-store" });
      if (answer.ok && !answer.redirected) {
        const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("screen");
        if (fresh) { take(fresh); }
      }
    } catch {
      // no connection: the next round tries again; the code that stands there holds for a minute more
    }
    plan();
  };

  const plan = () => {
    clearTimeout(timer);
    const left = Number(screen.dataset.left) * 1000 + 300;
    timer = setTimeout(refresh, Math.min(left, EVERY));
  };

  document.addEventListener("visibilitychange", () => { if (!document.hidden) { refresh(); } });
  plan();
})();
