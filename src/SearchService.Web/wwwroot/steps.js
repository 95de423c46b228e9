// j and k: to the next and the previous change of a comparison or mark of a search, by the links that stand there. The help page can turn them off.
const storage = 'keys-off';
const inStep = '.steps:target, :target + .steps, :has(> :target) + .steps';
const choice = document.querySelector('#keys input');

function off() {
  try { return localStorage.getItem(storage) !== null; } catch { return false; /* Storage is forbidden: the keys are on. */ }
}

function show() {
  document.documentElement.classList.toggle('keys-off', off());
  if (choice) choice.checked = !off();
}

if (choice) {
  choice.onchange = () => {
    try { choice.checked ? localStorage.removeItem(storage) : localStorage.setItem(storage, '1'); } catch { /* as above */ }
    show();
  };
  choice.closest('#keys').hidden = false;
}
addEventListener('storage', show);
addEventListener('pageshow', show);
show();

function link(next) {
  const here = document.activeElement.closest('.steps') ?? document.querySelector(inStep);
  return here ? here.querySelector(`a[rel=${next ? 'next' : 'prev'}]`) : document.querySelector('a.first');
}

document.addEventListener('keydown', event => {
  if (off() || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input:not([type=checkbox], [type=radio]), select, textarea')) return;
  if (event.key === 'j' || event.key === 'k') link(event.key === 'j')?.click();
});
