// The basket: reports chosen on any page stay in this browser until they are cleared. Without it the boxes of each page are a form of their own.
const storage = 'reports-to-compare';
const form = document.getElementById('basket');
const [list, template] = [form.querySelector('ul'), form.querySelector('template')];
const [fold, count] = [form.querySelector('details'), form.querySelector('output')];
const boxes = [...document.querySelectorAll('.pick input')];
let reports = [];

function read() {
  try {
    const stored = JSON.parse(localStorage.getItem(storage));
    reports = Array.isArray(stored) ? stored.filter(report => report?.key && report.name) : [];
  } catch { /* Storage is forbidden: the basket lasts as long as the page. */ }
  show();
}

function keep(changed) {
  reports = changed;
  try { localStorage.setItem(storage, JSON.stringify(reports)); } catch { /* as above */ }
  show();
}

const without = key => reports.filter(report => report.key !== key);

function item({ key, name }) {
  const row = template.content.cloneNode(true);
  const [link, remove, field] = ['a', 'button', 'input'].map(tag => row.querySelector(tag));
  link.textContent = name;
  link.href = `/reports/${encodeURIComponent(key)}`;
  remove.ariaLabel += ` ${name}`;
  remove.onclick = () => { keep(without(key)); (list.querySelector('button') ?? document.querySelector('main a, main input'))?.focus(); };
  field.value = key;
  return row;
}

function show() {
  list.replaceChildren(...reports.map(item));
  if (count.value !== `${reports.length}`) count.value = reports.length;
  for (const box of boxes) box.checked = reports.some(report => report.key === box.value);
}

for (const box of boxes) {
  // What is in the basket is sent by the basket, once.
  box.removeAttribute('name');
  box.onchange = () => keep(box.checked ? [...without(box.value), { key: box.value, name: box.dataset.name }] : without(box.value));
}
// A phone has no room for names beside the page.
fold.open = matchMedia('(min-width: 50.01rem)').matches;
form.onreset = () => keep([]);
addEventListener('storage', read);
addEventListener('pageshow', read);
read();
