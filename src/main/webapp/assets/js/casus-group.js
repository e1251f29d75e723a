/*
 * The board of a group stays up to date: its own page is asked again every few seconds, and only what differs is changed. So who is on
 * a button stays there, and a status that is read aloud is the same status with other words. Without script one reloads.
 */
(() => {
  const board = document.getElementById("board");
  const every = Number(board?.dataset.live ?? 0);

  const alike = (node, fresh) => node.nodeName === fresh.nodeName && (node.id ?? "") === (fresh.id ?? "");

  /** The child that a fresh child takes the place of: the next one, or further on the one with the same id. */
  const matching = (parent, next, fresh) => {
    if (next && alike(next, fresh)) {
      return next;
    }
    return fresh.id ? [...parent.children].find(child => child.id === fresh.id && alike(child, fresh)) : undefined;
  };

  const patch = (node, fresh) => {
    if (node.nodeType !== Node.ELEMENT_NODE) {
      if (node.nodeValue !== fresh.nodeValue) { node.nodeValue = fresh.nodeValue; }
      return;
    }
    for (const name of new Set([...node.getAttributeNames(), ...fresh.getAttributeNames()])) {
      const value = fresh.getAttribute(name);
      if (value === null) {
        node.removeAttribute(name);
      } else if (value !== node.getAttribute(name)) {
        node.setAttribute(name, value);
      }
    }
    patchChildren(node, fresh);
  };

  const patchChildren = (parent, freshParent) => {
    let next = parent.firstChild;
    for (const fresh of [...freshParent.childNodes]) {
      const match = matching(parent, next, fresh);
      if (!match) {
        parent.insertBefore(fresh, next);
        continue;
      }
      while (next !== match) {
        const gone = next;
        next = next.nextSibling;
        gone.remove();
      }
      next = match.nextSibling;
      patch(match, fresh);
    }
    while (next) {
      const gone = next;
      next = next.nextSibling;
      gone.remove();
    }
  };

  const refresh = async () => {
    if (document.hidden) {
      return;
    }
    try {
      const answer = await fetch(window.location.href, { headers: { Accept: "text/html" } });
      if (answer.ok && !answer.redirected) {
        const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("board");
        if (fresh) { patchChildren(board, fresh); }
      }
    } catch {
      // no connection: the next round tries again
    }
  };
  if (every > 0) {
    window.setInterval(refresh, every);
  }
})();
