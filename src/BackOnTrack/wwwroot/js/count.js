// Says how many words of how many stand in a field while somebody types. The server counts alike (Domain/Practice/WordCount.cs).
const isWord = /[\p{L}\p{N}]/u;

export const countWords = (text) => text.split(/\s+/u).filter((word) => isWord.test(word)).length;

export function keepCounts(root) {
  for (const field of root.querySelectorAll("textarea[data-words]")) {
    const line = field.closest(".form-group")?.nextElementSibling;
    if (!line?.dataset.say) continue;
    line.setAttribute("aria-live", "polite");
    const most = Number(field.dataset.words);
    const say = () => {
      const count = countWords(field.value);
      line.textContent = line.dataset.say.replace("{0}", count).replace("{1}", most);
      line.classList.toggle("bot-too-many", count > most);
    };
    field.addEventListener("input", say);
    say();
  }
}
