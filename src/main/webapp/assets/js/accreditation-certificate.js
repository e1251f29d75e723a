/* The owner's certificate: print the paper, copy the address of the public check. Without script both buttons stay hidden. */
(() => {
  const print = document.getElementById("print");
  const copy = document.getElementById("copy");
  const address = document.getElementById("verification");
  if (print) {
    print.hidden = false;
    print.addEventListener("click", () => window.print());
  }
  if (copy && navigator.clipboard) {
    copy.hidden = false;
    copy.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(address.textContent);
        document.getElementById("copied").textContent = copy.dataset.done;
      } catch {
        getSelection().selectAllChildren(address);
      }
    });
  }
})();
