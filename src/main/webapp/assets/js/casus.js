/*
 * Sensitive pages: the quick exit replaces this page in the history, so that "back" does not return to it. Without script it is a
 * plain link. A scene that came as the answer to a choice becomes an ordinary page: reloading it posts nothing.
 */
(() => {
  const exit = document.querySelector("[data-quick-exit]");
  if (exit) {
    exit.addEventListener("click", (event) => {
      event.preventDefault();
      document.body.hidden = true;
      window.location.replace(exit.href);
    });
  }
  if (document.getElementById("casus") || document.getElementById("debrief")) {
    window.history.replaceState(null, "", window.location.pathname);
  }
})();
