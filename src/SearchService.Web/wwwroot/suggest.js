// Completes what is typed into a box that says where completions are found: a query, or a name. Every page does without.
for (const box of document.querySelectorAll('[data-completions]')) {
  let waiting;

  const complete = async () => {
    const typed = box.value;
    const answer = await fetch(box.dataset.completions + encodeURIComponent(typed));
    if (!answer.ok) return;
    const { items } = await answer.json();
    if (typed !== box.value) return;
    box.list.replaceChildren(...items.map(item => new Option(item.label, box.type === 'search' ? item.text : item.label)));
  };

  box.addEventListener('input', () => {
    clearTimeout(waiting);
    if (box.value) waiting = setTimeout(complete, 200);
  });
}
