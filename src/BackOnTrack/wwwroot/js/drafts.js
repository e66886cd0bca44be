// Long texts save themselves on the server while they are typed: at the first keystroke, never before.
const pause = 1500;

export function keepDrafts(root) {
  for (const area of root.querySelectorAll("textarea[data-draft]")) keep(area, root.getElementById(area.id + "-draft"));
}

function keep(area, status) {
  let timer = 0, running = null, saved = area.value;

  const save = async () => {
    if (running || area.value === saved) return;
    const text = area.value;
    running = send(area, text);
    const ok = await running;
    running = null;
    if (ok) saved = text;
    if (status) status.textContent = ok ? status.dataset.saved : status.dataset.failed;
    if (ok && area.value !== text) later();
  };
  const later = () => { clearTimeout(timer); timer = setTimeout(save, pause); };

  area.addEventListener("input", later);
  area.addEventListener("blur", save);
  area.form?.addEventListener("submit", () => clearTimeout(timer));
  document.addEventListener("visibilitychange", () => { if (document.hidden && area.value !== saved) send(area, area.value); });
}

async function send(area, text) {
  const body = new FormData();
  body.set("field", area.name);
  body.set("text", text);
  body.set("form", area.form?.elements.form?.value ?? "");
  try {
    const answer = await fetch(area.dataset.draft, { method: "POST", body, keepalive: text.length < 20000, redirect: "manual" });
    return answer.ok;
  } catch {
    return false;
  }
}
