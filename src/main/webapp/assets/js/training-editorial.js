/* On a phone not all tabs fit: the one where one is comes into sight. */
(() => {
  const tabs = document.querySelector(".tabs");
  const here = tabs?.querySelector("[aria-current]");
  if (here) { tabs.scrollLeft += here.getBoundingClientRect().right - tabs.getBoundingClientRect().right + 32; }
})();
