/* Saves what a learner fills in while they type: to the server, and to this device while there is no connection.
   A form says by data-autosave what it holds: "reflection" (one unit per textarea), "answer" or "scan" (the form is one unit). */
(() => {
  const form = document.querySelector("form[data-autosave]");
  if (!form) { return; }
  const STORE = "lk-unsaved";
  const PAUSE = 800;
  const RETRY = 15000;
  const KEEP = 30 * 24 * 3600 * 1000;
  const kind = form.dataset.autosave;
  let timers = {};
  let sending = false;
  let leaving = false;
  /* Whether the last word from the network was that there is none. */
  let cut = false;
  /* Per unit what was said last when all was well: said again when the connection is back and nothing waits. */
  const well = {};

  const read = () => { try { return JSON.parse(localStorage.getItem(STORE)) || {}; } catch { return {}; } };
  const write = all => { try { localStorage.setItem(STORE, JSON.stringify(all)); } catch { /* full or forbidden: the form itself still posts */ } };
  const key = id => [kind, form.dataset.enrolment || form.dataset.attempt, form.dataset.part || "", id || ""].join("|");

  const encoded = () => {
    const pairs = [...new FormData(form)].filter(([name, value]) => typeof value === "string" && (name === "answer" || name === "sure" || name.startsWith("field.")));
    return new URLSearchParams(pairs).toString();
  };

  /* Beside a reflection, or in the header for a form that is one unit. */
  const placeOf = id => kind === "reflection"
    ? form.querySelector(`textarea[data-id="${CSS.escape(id)}"]`)?.closest("[data-field]")
    : document;

  const note = (id, name) => placeOf(id)?.querySelectorAll("[data-note]").forEach(each => {
    each.hidden = each.dataset.note !== name;
    if (each.hidden) { each.querySelectorAll("[data-note-wait]").forEach(wait => { wait.hidden = true; }); }
  });

  const say = (id, sentence, brief, off) => {
    const state = placeOf(id)?.querySelector("[data-save-state]");
    if (!state) { return; }
    state.querySelector("[data-save-text]").textContent = sentence;
    const short = state.querySelector("[data-save-brief]");
    if (short) { short.textContent = brief; }
    state.classList.toggle("save-state--off", off);
    const use = state.querySelector("use");
    use.setAttribute("href", use.getAttribute("href").replace(/#.*$/, off ? "#i-cloud-off" : "#i-cloud-check"));
  };

  const calm = id => {
    note(id, "");
    if (well[id]) { say(id, ...well[id], false); }
  };

  /* One of the sentences that the state carries along: "saving", "offline" or "signedout". */
  const tell = (id, what) => {
    const words = placeOf(id)?.querySelector("[data-save-state]")?.dataset;
    if (words) { say(id, words[what], words[what + "Brief"], what !== "saving"); }
    if (what !== "saving") { note(id, what); }
  };

  const keep = id => {
    const value = kind === "reflection" ? form.querySelector(`textarea[data-id="${CSS.escape(id)}"]`).value : encoded();
    const all = read();
    const number = text => text === undefined ? undefined : Number(text);
    all[key(id)] = {
      kind, id: id || "", value, typed: Date.now(),
      enrolment: number(form.dataset.enrolment), attempt: number(form.dataset.attempt),
      slug: form.dataset.slug, part: form.dataset.part,
    };
    write(all);
  };

  const drop = (name, typed) => {
    const all = read();
    if (all[name] && all[name].typed === typed) { delete all[name]; write(all); }
  };

  /* What the server said about a unit of this page. */
  const settle = (unit, answer) => {
    note(unit.id, "");
    say(unit.id, answer.message, answer.brief, answer.state === "refused");
    well[unit.id] = [answer.message, answer.brief];
    if (answer.state === "older" && kind === "reflection") {
      const area = form.querySelector(`textarea[data-id="${CSS.escape(unit.id)}"]`);
      if (area.value === unit.value) { area.value = answer.value; count(area); }
    }
  };

  /* Sends one unit; false when it must stay on this device. */
  const send = async (name, unit) => {
    const mine = name === key(unit.id);
    const { typed, ...body } = unit;
    body.age = Math.max(0, Date.now() - typed);
    if (mine && !cut) { tell(unit.id, "saving"); }
    let response;
    try {
      response = await fetch("/learning/autosave", {
        method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body), redirect: "manual", keepalive: true,
      });
    } catch {
      cut = true;
      if (mine) { tell(unit.id, "offline"); }
      return false;
    }
    cut = false;
    if (response.type === "opaqueredirect" || response.status === 401 || response.status === 403) {
      if (mine) { tell(unit.id, "signedout"); }
      return false;
    }
    if (response.status === 404) {
      /* of somebody else on this device: wait for them, not for ever */
      if (Date.now() - typed > KEEP) { drop(name, typed); }
      return true;
    }
    if (!response.ok && response.status !== 422) {
      if (mine) { tell(unit.id, "offline"); }
      return false;
    }
    const answer = await response.json();
    drop(name, typed);
    if (mine) { settle(unit, answer); }
    return true;
  };

  const flush = async () => {
    if (sending) { return; }
    sending = true;
    try {
      for (const [name, unit] of Object.entries(read())) {
        if (!await send(name, unit)) { break; }
      }
    } finally { sending = false; }
  };

  const changed = id => {
    keep(id);
    clearTimeout(timers[id]);
    timers[id] = setTimeout(flush, document.activeElement?.matches("textarea") ? PAUSE : 150);
  };

  const count = area => {
    const place = area.closest("[data-field]")?.querySelector("[data-count]");
    if (place) { place.textContent = place.dataset.count.replace("{0}", area.value.length).replace("{1}", area.dataset.max); }
  };

  /* What waited on this device comes back in its field. */
  const restore = () => {
    const all = read();
    form.querySelectorAll("textarea[data-max]").forEach(count);
    form.querySelectorAll("textarea[data-id]").forEach(area => {
      const waiting = all[key(area.dataset.id)];
      if (waiting) { area.value = waiting.value; }
      count(area);
    });
    const waiting = kind === "reflection" ? null : all[key(form.dataset.id)];
    if (!waiting) { return; }
    const values = new URLSearchParams(waiting.value);
    form.querySelectorAll("input[type=radio], input[type=checkbox]").forEach(input => { input.checked = values.getAll(input.name).includes(input.value); });
    form.querySelectorAll("select, input[type=text], input[type=range], textarea").forEach(input => { if (values.has(input.name)) { input.value = values.get(input.name); } });
    form.querySelectorAll("textarea[data-max]").forEach(count);
    form.dispatchEvent(new Event("restored"));
    const list = form.querySelector("[data-order]");
    if (list) {
      values.getAll("answer").forEach(id => {
        const item = [...list.children].find(li => li.querySelector("input")?.value === id);
        if (item) { list.append(item); }
      });
      renumber(list);
    }
  };

  const renumber = list => [...list.children].forEach((item, index) => {
    item.querySelector(".order__n").textContent = index + 1;
    const [up, down] = item.querySelectorAll("button[name=move]");
    if (up) { up.disabled = index === 0; down.disabled = index === list.children.length - 1; }
  });

  /* Without a connection the next page would be the browser's own error page: stay, and say so. */
  const wait = () => {
    const notes = [...form.querySelectorAll("[data-note=offline]")];
    const shown = notes.find(each => !each.hidden) || notes[notes.length - 1];
    if (!shown) { return; }
    shown.hidden = false;
    shown.querySelector("[data-note-wait]").hidden = false;
    shown.focus();
  };

  form.addEventListener("click", event => {
    const button = event.target.closest("button[name=move]");
    if (!button) { return; }
    event.preventDefault();
    const item = button.closest("li");
    const list = item.parentElement;
    if (button.value.endsWith(":up")) { item.previousElementSibling?.before(item); } else { item.nextElementSibling?.after(item); }
    renumber(list);
    (button.disabled ? [...item.querySelectorAll("button[name=move]")].find(other => !other.disabled) : button)?.focus();
    if (kind !== "none") { changed(form.dataset.id); }
  });
  if (kind === "none") { flush(); return; }
  form.addEventListener("input", event => {
    if (event.target.matches("textarea[data-id]")) { count(event.target); changed(event.target.dataset.id); }
    else if (kind !== "reflection") {
      if (event.target.matches("textarea[data-max]")) { count(event.target); }
      changed(form.dataset.id);
    }
  });
  /* A plain post carries everything along. What waits here stays until the server has said that it has it. */
  form.addEventListener("submit", async event => {
    Object.values(timers).forEach(clearTimeout);
    if (!cut) { leaving = true; return; }
    event.preventDefault();
    const button = event.submitter;
    await fetch("/robots.txt", { cache: "no-store" }).then(() => { cut = false; }, () => {});
    if (cut) { wait(); } else { leaving = true; form.requestSubmit(button); }
  });
  const units = () => kind === "reflection" ? [...form.querySelectorAll("textarea[data-id]")].map(area => area.dataset.id) : [form.dataset.id || ""];
  const waiting = id => read()[key(id)];
  units().forEach(id => {
    const state = placeOf(id)?.querySelector("[data-save-state]");
    if (state) { well[id] = [state.querySelector("[data-save-text]").textContent, state.querySelector("[data-save-brief]")?.textContent]; }
  });
  addEventListener("offline", () => {
    cut = true;
    units().filter(id => kind !== "reflection" || waiting(id)).forEach(id => tell(id, "offline"));
  });
  addEventListener("online", async () => {
    cut = false;
    await flush();
    units().filter(id => !cut && !waiting(id)).forEach(calm);
  });
  addEventListener("pagehide", () => { if (!leaving) { flush(); } });
  setInterval(() => { if (Object.keys(read()).length) { flush(); } }, RETRY);
  restore();
  flush();
})();
