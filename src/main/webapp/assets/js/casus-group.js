/*
 * The board of a group stays up to date: its own page is asked again every few seconds and the part that changes is replaced, unless
 * somebody is busy in it. Without script one reloads.
 */
(() => {
  const every = Number(document.getElementById("board")?.dataset.live ?? 0);
  const refresh = async () => {
    const board = document.getElementById("board");
    if (document.hidden || board.contains(document.activeElement)) {
      return;
    }
    try {
      const answer = await fetch(window.location.href, { headers: { Accept: "text/html" } });
      if (answer.ok && !answer.redirected) {
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const fresh = page.getElementById("board");
        if (fresh && fresh.innerHTML !== board.innerHTML) {
          board.replaceChildren(...fresh.childNodes);
        }
      }
    } catch {
      // no connection: the next round tries again
    }
  };
  if (every > 0) {
    window.setInterval(refresh, every);
  }
})();
