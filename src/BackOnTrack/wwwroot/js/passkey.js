// Passkeys, where the browser has them and the service has a name (no browser makes one for a bare number such as
// 127.0.0.1). Without script or passkeys the forms stay hidden and the password does; the page for adding one says so.
const hasName = !/^[\d.]+$|:/.test(location.hostname);
const can = hasName && window.PublicKeyCredential && PublicKeyCredential.parseRequestOptionsFromJSON && PublicKeyCredential.parseCreationOptionsFromJSON;

if (!can) for (const says of document.querySelectorAll("[data-passkey-none]")) says.hidden = false;

for (const form of document.querySelectorAll("form[data-passkey]")) {
  if (!can) continue;
  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const status = form.querySelector("[role=status]");
    status.textContent = "";
    try {
      const options = await ask(form);
      const credential = form.dataset.passkey === "new"
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
      form.elements.Credential.value = JSON.stringify(credential);
      form.submit();
    } catch {
      status.textContent = status.dataset.failed;
    }
  });
}

async function ask(form) {
  const answer = await fetch(new URL(form.action).pathname + "/options", { method: "POST", body: new FormData(form) });
  if (!answer.ok) throw new Error(answer.status);
  return answer.json();
}
