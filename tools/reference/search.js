// Shows the definitions that hold every word that is searched for, and their names in the list.
const field = document.querySelector('input');
const sections = [...document.querySelectorAll('section')].map((section) => ({
  section,
  link: document.querySelector(`nav a[href="#${section.id}"]`),
  text: section.textContent.toLowerCase(),
}));
field.addEventListener('input', () => {
  scrollTo(0, 0);
  const words = field.value.toLowerCase().split(/\s+/);
  for (const { section, link, text } of sections) {
    section.hidden = link.hidden = !words.every((word) => text.includes(word));
  }
  for (const part of document.querySelectorAll('nav details, .chapter')) {
    part.hidden = part.querySelector(':scope > :is(section, a):not([hidden])') === null;
  }
  document.querySelector('.introduction').hidden = field.value !== '';
  document.querySelector('.nothing').hidden = sections.some(({ section }) => !section.hidden);
});
