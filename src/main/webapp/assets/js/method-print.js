/* The page of a method: print it. Without script the button stays hidden. */
(() => {
  const print = document.getElementById("print");
  if (print) {
    print.hidden = false;
    print.addEventListener("click", () => window.print());
  }
})();
