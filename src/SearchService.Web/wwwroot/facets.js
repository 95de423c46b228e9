// Narrows a long facet to what is typed, without loading the page anew. Without script the page links to the whole list.
for (const box of document.querySelectorAll('.facet input')) {
  const list = box.closest('section').querySelector('ul');
  const listed = [...list.childNodes];
  const most = 50;
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

  const said = (chinese, english) => {
    const [entry, beside] = ['li', 'span'].map(tag => document.createElement(tag));
    beside.lang = 'en';
    beside.textContent = english;
    entry.append(chinese, ' ', beside);
    return entry;
  };

  const found = items => [
    ...items.slice(0, most).map(show),
    ...items.length > most ? [said(`另 ${items.length - most} 项`, 'more')] : [],
    ...items.length === 0 ? [said('没有', 'none')] : [],
  ];

  const ask = async typed => {
    const answer = await fetch(box.dataset.values + encodeURIComponent(typed));
    if (!answer.ok) throw new Error(answer.statusText);
    return (await answer.json()).items;
  };

  // What is listed is always of what stands in the box.
  const narrow = async () => {
    const typed = box.value.trim();
    const items = typed ? await ask(typed).then(found, () => [said('服务器没有回答', 'the server does not answer'), ...listed]) : listed;
    if (typed === box.value.trim()) list.replaceChildren(...items);
  };

  box.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(narrow, 200);
  });
  box.hidden = false;
}
