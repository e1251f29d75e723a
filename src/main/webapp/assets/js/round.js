/*
 * A round stays up to date. The socket says that something happened; the page is asked anew and the parts that changed are replaced, but never a
 * field in which somebody types. Without a socket the page is asked every few seconds. Without script one reloads. What is typed and not
 * saved stays in this tab until it is: see round-draft.js. Who may not look any more is told so.
 */
(() => {
  const root = document.getElementById("round");
  const said = document.getElementById("said");
  if (!root) {
    return;
  }
  const POLL = 3000;
  const ALIVE = 20000;
  // what no happening tells, such as a chair whose device is silent
  const SELDOM = 60000;
  let socket = null;
  let tries = 0;
  let asking = false;
  let again = false;
  let over = false;

  // Signed out meanwhile, or no longer in the group: tells it once and asks no more.
  const tell = (id) => {
    over = true;
    document.getElementById(id).hidden = false;
    socket?.close();
  };

  const busy = (part) =>
    part.dataset.keep === "true" &&
    [...part.querySelectorAll("textarea, input[type=text], input:not([type])")].some(
      (field) => field === document.activeElement || field.value !== field.defaultValue,
    );

  // What the server sent last for a part: what this device changed in it is no news.
  const shown = new Map();
  const replace = (part, fresh, moved) => {
    const sent = fresh.innerHTML;
    // what was refused stays to be read, until the round goes on
    const refused = !moved && part.querySelector(".field--error");
    if (shown.get(part) === sent || busy(part) || refused) {
      return;
    }
    shown.set(part, sent);
    const typed = [...part.querySelectorAll("input.input, select")].map((field) => [field.id, field.value]);
    const open = [...part.querySelectorAll("details")].map((more) => more.open);
    const focused = part.contains(document.activeElement) ? document.activeElement.id : "";
    part.replaceChildren(...fresh.childNodes);
    typed.forEach(([id, value]) => {
      const field = id && document.getElementById(id);
      if (field && (field.tagName === "INPUT" || [...field.options].some((option) => option.value === value))) {
        field.value = value;
      }
    });
    const details = [...part.querySelectorAll("details")];
    if (details.length === open.length) {
      details.forEach((more, place) => (more.open = open[place]));
    }
    if (focused) {
      document.getElementById(focused)?.focus({ preventScroll: true });
    }
  };

  const ask = async () => {
    if (over) {
      return;
    }
    if (asking) {
      again = true;
      return;
    }
    asking = true;
    try {
      const answer = await fetch(window.location.pathname, { headers: { Accept: "text/html" } });
      if (answer.redirected || answer.status === 401) {
        tell("signed-out");
      } else if (answer.status === 403 || answer.status === 404) {
        tell("not-open");
      } else if (answer.ok) {
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const number = page.getElementById("round")?.dataset.number ?? "";
        const moved = number !== root.dataset.number;
        root.dataset.number = number;
        document.querySelectorAll("[data-part]").forEach((part) => {
          const fresh = page.querySelector(`[data-part="${part.dataset.part}"]`);
          if (fresh) {
            replace(part, fresh, moved);
          }
        });
        const place = page.querySelector(".focus-head small");
        if (place) {
          document.querySelector(".focus-head small").textContent = place.textContent;
        }
        set();
      }
    } catch {
      // no connection: the next time tries again
    }
    asking = false;
    if (again) {
      again = false;
      ask();
    }
  };

  // The clock: from what the server said was left, by this device's own steady clock.
  let from = 0;
  let left = 0;
  let spoken = "";
  const set = () => {
    const clock = root.querySelector(".clock");
    from = performance.now();
    left = Number(clock?.dataset.left ?? 0);
  };
  const tick = () => {
    const clock = root.querySelector(".clock");
    if (!clock || clock.dataset.running !== "true") {
      return;
    }
    const total = Number(clock.dataset.total);
    const now = Math.round(left - (performance.now() - from) / 1000);
    const size = Math.abs(now);
    const two = (number) => String(number).padStart(2, "0");
    clock.querySelector("text").textContent = `${now < 0 ? "+" : ""}${two(Math.floor(size / 60))}:${two(size % 60)}`;
    const part = Math.min(1, Math.max(0, (total - now) / total));
    clock.querySelector(".ring__value").setAttribute("stroke-dasharray", `${Math.round(part * 100)} 100`);
    clock.querySelector(".ring__dot").setAttribute("cx", (24 + 20 * Math.sin(2 * Math.PI * part)).toFixed(2));
    clock.querySelector(".ring__dot").setAttribute("cy", (24 - 20 * Math.cos(2 * Math.PI * part)).toFixed(2));
    const say = now === 60 ? said.dataset.minute : now === 0 ? said.dataset.over : "";
    if (say && say !== spoken) {
      said.textContent = say;
      spoken = say;
    }
  };

  const connect = () => {
    const scheme = window.location.protocol === "https:" ? "wss" : "ws";
    socket = new WebSocket(`${scheme}://${window.location.host}${root.dataset.live}`);
    socket.onopen = () => {
      tries = 0;
      ask();
    };
    socket.onmessage = ask;
    socket.onclose = () => {
      if (over) {
        return;
      }
      tries += 1;
      window.setTimeout(connect, Math.min(15000, 500 * 2 ** tries) * (0.5 + Math.random()));
    };
  };

  document.querySelectorAll("[data-part]").forEach((part) => shown.set(part, part.innerHTML));
  set();
  window.setInterval(tick, 1000);
  window.setInterval(() => {
    if (socket?.readyState === WebSocket.OPEN) {
      socket.send("here");
    }
  }, ALIVE);
  window.setInterval(() => {
    if (socket?.readyState !== WebSocket.OPEN && !document.hidden) {
      ask();
    }
  }, POLL);
  window.setInterval(() => {
    if (!document.hidden) {
      ask();
    }
  }, SELDOM);
  // who did not come in gets no socket, and is asked for every few seconds until then
  if (root.dataset.inside === "true") {
    connect();
  }

  // Pressing twice is pressing once.
  document.addEventListener("submit", (event) => {
    if (event.target.dataset.sent) {
      event.preventDefault();
    }
    event.target.dataset.sent = "true";
  });
  window.addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
  });
})();
