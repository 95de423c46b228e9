// Completes what is typed into the search box. Every page does without.
const box = document.getElementById('q');
const list = document.getElementById('suggestions');
let waiting;

async function suggest() {
  const answer = await fetch(`/api/suggest?q=${encodeURIComponent(box.value)}`);
  if (!answer.ok) return;
  const { items } = await answer.json();
  list.replaceChildren(...items.map(item => new Option(item.label, item.text)));
}

box?.addEventListener('input', () => {
  clearTimeout(waiting);
  if (box.value) waiting = setTimeout(suggest, 200);
});
