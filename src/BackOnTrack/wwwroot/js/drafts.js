// A form with data-draft keeps itself on the server while it is filled in: from the first keystroke on, never before.
const pause = 1500;

export function keepDrafts(root) {
  for (const form of root.querySelectorAll("form[data-draft]")) keep(form, form.querySelector(".bot-draft"));
}

function keep(form, status) {
  let timer = 0, running = false, changed = false, sent = false;

  const save = async () => {
    clearTimeout(timer);
    if (running || !changed || sent) return;
    running = true;
    changed = false;
    const kept = await send(form);
    running = false;
    // "saved" is said of everything typed, not of what was there when the saving began
    if (status && (!kept || !changed)) status.textContent = kept ? status.dataset.saved : status.dataset.failed;
    if (!kept) changed = true;
    if (changed) later();
  };
  const later = () => { clearTimeout(timer); timer = setTimeout(save, pause); };

  form.addEventListener("input", () => {
    changed = true;
    if (status) status.textContent = "";
    later();
  });
  form.addEventListener("focusout", save);
  form.addEventListener("submit", () => { sent = true; clearTimeout(timer); });
  document.addEventListener("visibilitychange", () => { if (document.hidden) save(); });
}

async function send(form) {
  try {
    const answer = await fetch(form.dataset.draft, { method: "POST", body: new FormData(form), keepalive: document.hidden, redirect: "manual" });
    return answer.ok;
  } catch {
    return false;
  }
}
