/* The list at the door: a tap counts at once on this device and is sent beside the page; without connection it waits here, with the moment at which it
   was tapped, and is sent as soon as there is one. Only numbers wait here, no names. Without script each tap is a post of the page. */
(() => {
  const form = document.getElementById("tickForm");
  if (!form) { return; }
  const STORE = "lk-door";
  const RETRY = 15000;
  const MOST = 100;
  const door = form.dataset.ticks;
  const day = Number(form.dataset.day);
  const state = document.getElementById("door-state");
  const count = document.getElementById("count");
  const words = document.getElementById("q");
  const missing = document.getElementById("missing");
  const rows = [...form.querySelectorAll("li[data-sought]")];
  let sending = false;
  let cut = false;
  let out = false;

  const read = () => { try { return JSON.parse(localStorage.getItem(STORE)) || []; } catch { return []; } };
  const write = all => { try { localStorage.setItem(STORE, JSON.stringify(all)); return true; } catch { return false; } };
  const waiting = () => read().filter(tick => tick.door === door);

  const isThere = row => row.querySelector(".door-tick")?.getAttribute("aria-pressed") === "true";

  const show = (row, there) => {
    const button = row.querySelector(".door-tick");
    if (!button) { return; }
    button.setAttribute("aria-pressed", String(there));
    button.value = `${row.id}:${there ? "away" : "here"}`;
  };

  const tally = () => {
    if (!form.querySelector(".door-tick")) { return; }
    count.textContent = count.dataset.count.replace("{0}", rows.filter(isThere).length).replace("{1}", rows.length);
  };

  const filter = () => {
    const sought = words.value.trim().toLowerCase();
    let seen = 0;
    rows.forEach(row => {
      row.hidden = !row.dataset.sought.includes(sought) || missing.checked && isThere(row) && !row.contains(document.activeElement);
      seen += row.hidden ? 0 : 1;
    });
    document.getElementById("nobody").hidden = seen > 0;
  };

  const tell = () => {
    const left = waiting().length;
    state.hidden = false;
    state.classList.toggle("save-state--off", left > 0);
    state.querySelector("span").textContent = left ? state.dataset.waiting.replace("{0}", left) : state.dataset.sent;
    const use = state.querySelector("use");
    use.setAttribute("href", use.getAttribute("href").replace(/#.*$/, left ? "#i-cloud-off" : "#i-cloud-check"));
    document.getElementById("door-note").hidden = !(left && cut && !out);
    document.getElementById("door-out").hidden = !out;
  };

  const refuse = (who, message) => {
    const place = document.getElementById(who)?.querySelector("small.field__error");
    if (place) { place.textContent = message; place.hidden = false; }
  };

  /* What the server has, but for what still waits here. */
  const settle = answer => {
    const done = new Set([...answer.done, ...answer.refused.map(each => each.token)]);
    write(read().filter(tick => !done.has(tick.token)));
    answer.refused.forEach(each => refuse(each.who, each.message));
    const there = new Set(answer.there);
    const pending = new Map(waiting().filter(tick => tick.day === day).map(tick => [tick.who, tick.there]));
    rows.forEach(row => show(row, pending.has(row.id) ? pending.get(row.id) : there.has(row.id)));
    tally();
  };

  const send = async () => {
    const all = waiting().slice(0, MOST);
    const ticks = all.map(({ who, day: on, there, token, told }) => ({ who, day: on, there, token, age: Math.max(0, Date.now() - told) }));
    const response = await fetch(door, {
      method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ day, ticks }), redirect: "manual",
    });
    out = response.type === "opaqueredirect" || response.status === 401 || response.status === 403;
    if (out || !response.ok) { return false; }
    settle(await response.json());
    return waiting().length > 0;
  };

  const flush = async () => {
    if (sending) { return; }
    sending = true;
    try {
      while (await send()) { /* until nothing waits */ }
      cut = false;
    } catch {
      cut = true;
    } finally {
      sending = false;
      tell();
    }
  };

  form.addEventListener("submit", event => {
    const row = event.submitter?.closest("li");
    if (!row) { return; }
    const there = !isThere(row);
    /* time and chance: no two devices give the same */
    const token = `${Date.now().toString(36)}-${Array.from(crypto.getRandomValues(new Uint32Array(3)), part => part.toString(36)).join("")}`;
    const kept = write([...read(), { door, day, who: row.id, there, token, told: Date.now() }]);
    /* full or forbidden: the form itself still posts */
    if (!kept) { return; }
    event.preventDefault();
    row.querySelector("small.field__error").hidden = true;
    show(row, there);
    tally();
    tell();
    flush();
  });

  document.getElementById("search").addEventListener("submit", event => { event.preventDefault(); filter(); });
  document.getElementById("search-go").hidden = true;
  words.addEventListener("input", filter);
  missing.addEventListener("change", filter);
  addEventListener("offline", () => { cut = true; tell(); });
  addEventListener("online", flush);
  setInterval(() => { if (!document.hidden || waiting().length) { flush(); } }, RETRY);

  waiting().filter(tick => tick.day === day).forEach(tick => {
    const row = document.getElementById(tick.who);
    if (row) { show(row, tick.there); }
  });
  tally();
  tell();
  flush();
})();
