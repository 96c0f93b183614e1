// Each kind of block, as the person reads it.

import { announce, element, icon, unseen } from "./element.js";
import { language, say } from "./phrases.js";

const KINDS = { paragraph, quote, facts, findings, chart, picture };

export function block(given) {
  return KINDS[given.kind](given);
}

function paragraph({ text }) {
  return element("p", { class: "paragraph", dir: "auto" }, text);
}

function quote({ text, source, language: spoken, copies }) {
  const words = element("blockquote", { class: "words", dir: "auto", lang: spoken }, text);
  const foot = element("figcaption", { class: "quote-foot" });
  if (source) foot.append(element("cite", {}, source));
  if (copies) foot.append(copyButton(text, words));
  const kind = copies ? "tweet" : "article";
  return element("figure", { class: `quote ${kind}` }, words, foot.hasChildNodes() ? foot : null);
}

function copyButton(text, words) {
  const label = element("span", { "aria-live": "off" }, say("copy"));
  const button = element("button", { type: "button", class: "quiet copy" }, icon("copy"), label);
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      getSelection().selectAllChildren(words);
      announce(say("copy_by_hand"));
      return;
    }
    show("check", "copied");
    announce(say("copied"));
    setTimeout(() => show("copy", "copy"), 2000);
  });
  function show(shape, word) {
    label.textContent = say(word);
    button.firstChild.replaceWith(icon(shape));
  }
  return button;
}

function facts({ rows }) {
  const list = element("dl", { class: "facts" });
  for (const [label, value] of rows) {
    list.append(
      element("div", {}, element("dt", {}, label), element("dd", { dir: "auto" }, value)),
    );
  }
  return list;
}

function findings({ level, draft, marks, remarks }) {
  const badge = element(
    "p",
    { class: `badge ${level}` },
    icon(level),
    unseen(say("verdict")),
    element("strong", {}, say(level)),
  );
  const text = draft ? element("blockquote", { class: "draft", dir: "auto" }, ...marked(draft, marks)) : null;
  const list = element("ul", { class: "remarks" }, ...remarks.map(remark));
  return element("div", { class: `findings ${level}` }, badge, text, remarks.length ? list : null);
}

// Offsets count code points, the end exclusive; marks may come in any order and overlap.
function marked(draft, marks) {
  const points = Array.from(draft);
  const parts = [];
  let at = 0;
  for (const [start, end, level] of [...marks].sort((one, other) => one[0] - other[0])) {
    const from = Math.max(start, at);
    if (end <= from) continue;
    if (from > at) parts.push(points.slice(at, from).join(""));
    const text = points.slice(from, end).join("");
    parts.push(element("mark", { class: level }, text));
    at = end;
  }
  if (at < points.length) parts.push(points.slice(at).join(""));
  return parts;
}

function remark({ level, text, match, quote: words, source }) {
  const said = element("div", { class: "remark-text" });
  said.append(element("p", { dir: "auto" }, unseen(`${say(level)} `), text));
  if (match) said.append(element("p", {}, element("q", { class: "match", dir: "auto" }, match)));
  if (words) {
    const article = element("blockquote", { class: "words", dir: "auto" }, words);
    const from = source ? element("figcaption", { class: "quote-foot" }, element("cite", {}, source)) : null;
    said.append(element("figure", { class: "quote article" }, article, from));
  }
  return element("li", { class: `remark ${level}` }, icon(level), said);
}

function chart({ title, bars, words }) {
  const most = Math.max(...bars.map(([, value]) => value), 0) || 1;
  const figures = new Intl.NumberFormat(language());
  const rows = bars.map(([label, value]) => {
    const bar = element("span", { class: "bar" });
    bar.style.setProperty("--share", String(Math.max(value, 0) / most));
    return element(
      "li",
      {},
      element("span", { class: "bar-label" }, label),
      element("span", { class: "track" }, bar),
      element("span", { class: "figure" }, figures.format(value)),
    );
  });
  return element(
    "figure",
    { class: "chart" },
    element("figcaption", {}, title),
    element("ul", { class: "bars", "aria-hidden": "true" }, ...rows),
    element("p", { class: "chart-words" }, words),
  );
}

// The page asks no other host for anything: it shows our own pictures, and those inside the reply.
function isOurs(url) {
  return url && (url.startsWith("data:") || new URL(url, location.href).origin === location.origin);
}

function picture({ url, alt }) {
  const figure = element("figure", { class: "picture" });
  const instead = () => figure.replaceChildren(element("p", { class: "picture-alt" }, alt));
  if (isOurs(url)) figure.append(element("img", { src: url, alt, loading: "lazy", onerror: instead }));
  else instead();
  return figure;
}
