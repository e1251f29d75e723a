/* A lesson: the list of parts shows where one is, and a film has one large button until it plays; then it has the player of
   the browser itself. Without script the list starts at the top and that player is there at once. */
(() => {
  const list = document.querySelector("nav.sticky--top");
  const here = list?.querySelector("[aria-current]");
  if (here) { list.scrollTop += here.getBoundingClientRect().top - list.getBoundingClientRect().top - list.clientHeight / 2; }
  const sprite = document.querySelector("use")?.getAttribute("href").replace(/#.*$/, "");
  document.querySelectorAll("figure[data-play]").forEach(figure => {
    const video = figure.querySelector("video");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "video__play";
    const icon = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    icon.setAttribute("class", "icon");
    icon.setAttribute("aria-hidden", "true");
    const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
    use.setAttribute("href", sprite + "#i-play");
    icon.append(use);
    button.append(icon, figure.dataset.play);
    const open = () => { button.remove(); video.controls = true; };
    button.addEventListener("click", () => { open(); video.focus(); video.play().catch(() => {}); });
    video.addEventListener("play", open, { once: true });
    video.controls = false;
    video.after(button);
  });
})();
