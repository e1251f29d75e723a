/* Reports which pieces of films and stories were watched, in a lesson or on their own, and tells how much that is. Without script, or
   without film, reading the text is an equal way. */
(() => {
  const place = document.querySelector("form[data-enrolment]");
  if (!place) {
    return;
  }
  const { enrolment, slug, part } = place.dataset;
  const pieces = ({ played }) =>
    Array.from({ length: played.length }, (_, i) => `${Math.floor(played.start(i))}-${Math.ceil(played.end(i))}`).join(",");
  const send = async (media, now) => {
    const answer = await fetch("/activity/watched", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ enrolment: Number(enrolment), slug, part, media, pieces: now }),
      keepalive: true,
    }).catch(() => null);
    return answer?.ok ? { all: answer.status === 200, ...(await answer.json()) } : null;
  };
  const done = () => {
    const told = place.querySelector("[data-enough]");
    if (told && told.textContent === "") {
      told.textContent = told.dataset.enough;
      place.querySelector("[data-onward]").hidden = false;
      place.querySelector("[data-read]").hidden = true;
    }
  };
  const follow = player => {
    const told = player.closest("figure").querySelector("[data-watched]");
    let settled = null;
    let busy = false;
    const report = async () => {
      const now = pieces(player);
      if (busy || now === settled) {
        return;
      }
      busy = true;
      const kept = await send(player.dataset.media, now);
      busy = false;
      if (kept) {
        settled = kept.all ? now : null;
        told.textContent = told.dataset.watched.replace("{0}", kept.percent);
        if (kept.enough) {
          done();
        }
      }
    };
    // the first report says when it began: what is told later is measured by the time since
    player.addEventListener("play", report, { once: true });
    player.addEventListener("play", () => window.setInterval(report, 10000), { once: true });
    player.addEventListener("pause", report);
    player.addEventListener("ended", report);
    window.addEventListener("pagehide", () => player.played.length > 0 && report());
  };
  document.querySelectorAll("[data-watched]").forEach(told => follow(told.closest("figure").querySelector("[data-media]")));
})();
