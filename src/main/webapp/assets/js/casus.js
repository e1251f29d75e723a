/*
 * Sensitive pages: the quick exit replaces this page in the history. Earlier pages of the case are still in it, one for every choice; so
 * the exit is remembered in this tab, and who comes to such a page by "back" is sent outside again before anything of it is seen. Coming
 * here on purpose ends that. Without script the exit is a plain link. A scene that came as the answer to a choice becomes an ordinary
 * page: reloading it posts nothing. This script stands in the head without "defer", because it must be there before the page is.
 */
(() => {
  const LEFT = "leerkring.left";
  const remembered = () => { try { return sessionStorage.getItem(LEFT); } catch { return null; } };
  const remember = address => { try { sessionStorage.setItem(LEFT, address); } catch { /* forbidden: only this page is replaced */ } };
  const forget = () => { try { sessionStorage.removeItem(LEFT); } catch { /* forbidden: nothing was remembered */ } };
  const leave = address => {
    document.documentElement.hidden = true;
    window.location.replace(address);
  };

  const [arrival] = performance.getEntriesByType("navigation");
  if (remembered() && arrival?.type === "back_forward") {
    leave(remembered());
  } else {
    forget();
  }
  window.addEventListener("pageshow", event => {
    if (event.persisted && remembered()) { leave(remembered()); }
  });

  document.addEventListener("DOMContentLoaded", () => {
    const exit = document.querySelector("[data-quick-exit]");
    exit?.addEventListener("click", event => {
      event.preventDefault();
      remember(exit.href);
      leave(exit.href);
    });
    if (document.getElementById("casus") || document.getElementById("debrief")) {
      window.history.replaceState(null, "", window.location.pathname);
    }
  });
})();
