// Narrows a long facet to what is typed, without loading the page anew. Without script the page links to the whole list.
for (const box of document.querySelectorAll('.facet input')) {
  const list = box.closest('section').querySelector('ul');
  const listed = [...list.childNodes];
  let waiting;

  const show = item => {
    const entry = document.createElement('li');
    const link = document.createElement('a');
    // Pages and API share what follows /api.
    link.href = item.url.replace(/^\/api/, '');
    link.textContent = item.label;
    const count = document.createElement('span');
    count.className = 'count';
    count.textContent = item.count;
    entry.append(link, ' ', count);
    return entry;
  };

  const narrow = async () => {
    const typed = box.value;
    if (!typed) return list.replaceChildren(...listed);
    const answer = await fetch(box.dataset.values + encodeURIComponent(typed));
    if (!answer.ok || typed !== box.value) return;
    const { items } = await answer.json();
    list.replaceChildren(...items.slice(0, 50).map(show));
  };

  box.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(narrow, 200);
  });
  box.hidden = false;
}
