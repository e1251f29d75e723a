/* A secret address that was just made: copy it. Without script the button stays hidden. */
(() => {
  const copy = document.getElementById("copy");
  const address = document.getElementById("feedAddress");
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
