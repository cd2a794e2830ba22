/**
 * CodeMirror brings its styles as a `<style>`, which the policy of this window forbids. They are adopted instead: the
 * same rules, in a sheet that only scripts can make.
 */
import { StyleModule } from 'style-mod';

const sheet = new CSSStyleSheet();
const mounted = new Set<StyleModule>();

StyleModule.mount = (root, given) => {
  const modules = Array.isArray(given) ? given : [given];
  if (modules.every((each) => mounted.has(each))) return;
  for (const each of modules) mounted.add(each);
  sheet.replaceSync([...mounted].map((each) => each.getRules()).join('\n'));
  // What is adopted comes behind all style sheets: ours have the last word by being more exact, see editor.css.
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets];
};
