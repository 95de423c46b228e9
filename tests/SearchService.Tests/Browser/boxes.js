// Says which elements are wider than the box they are in, and which pieces of text lie over one another. What scrolls inside itself may hold anything.
() => {
  const slack = 1.5;
  const name = element => `${element.tagName.toLowerCase()}${element.id ? '#' + element.id : ''}${element.className ? '.' + element.className : ''} “${(element.textContent || '').trim().slice(0, 30)}”`;
  const scrolls = element => element.matches('input, select, textarea') || ['auto', 'scroll', 'hidden'].includes(getComputedStyle(element).overflowX);
  const inScroller = element => element && element !== document.body && (scrolls(element) || inScroller(element.parentElement));
  const seen = element => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const faults = [];
  if (document.documentElement.scrollWidth > innerWidth + slack) faults.push(`the page is ${document.documentElement.scrollWidth} wide in a window of ${innerWidth}`);
  for (const element of document.body.querySelectorAll('*')) {
    if (!seen(element) || inScroller(element.parentElement)) continue;
    const box = element.getBoundingClientRect(), around = element.parentElement.getBoundingClientRect();
    if (box.right > innerWidth + slack || box.left < -slack) faults.push(`out of the window: ${name(element)}`);
    if (getComputedStyle(element.parentElement).display !== 'inline' && box.right > around.right + slack) faults.push(`out of its box: ${name(element)} in ${name(element.parentElement)}`);
    if (!scrolls(element) && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + slack) faults.push(`holds more than it has room for: ${name(element)}`);
  }
  // Texts are compared line by line: a link that wraps has a rectangle for each of its lines.
  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim() || !seen(node.parentElement) || inScroller(node.parentElement)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      // The room between lines is not ink.
      const air = box.height * 0.2;
      if (box.width > slack) lines.push({ node, left: box.left, right: box.right, top: box.top + air, bottom: box.bottom - air });
    }
  }
  lines.sort((one, other) => one.top - other.top);
  lines.forEach((one, index) => {
    for (let next = index + 1; next < lines.length && lines[next].top < one.bottom; next++) {
      const other = lines[next];
      if (one.node !== other.node && Math.min(one.right, other.right) - Math.max(one.left, other.left) > slack && Math.min(one.bottom, other.bottom) - other.top > slack)
        faults.push(`over one another: “${one.node.data.trim().slice(0, 30)}” and “${other.node.data.trim().slice(0, 30)}”`);
    }
  });
  return faults.slice(0, 20);
}
