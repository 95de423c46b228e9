// j and k: to the next and the previous change of a comparison or mark of a search, by the links that stand there.
const inStep = '.steps:target, :target + .steps, :has(> :target) + .steps';

function link(next) {
  const here = document.activeElement.closest('.steps') ?? document.querySelector(inStep);
  return here ? here.querySelector(`a[rel=${next ? 'next' : 'prev'}]`) : document.querySelector('a.first');
}

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input:not([type=checkbox], [type=radio]), select, textarea')) return;
  if (event.key === 'j' || event.key === 'k') link(event.key === 'j')?.click();
});
