// Whom one can be: the list of the welcome and the one of the menu.

import { element } from "./element.js";
import { language } from "./phrases.js";

const TINTS = 6;
const REMEMBERED = "porte-voix.person";
const teams = []; // in the order they are met

export function fillPeople(list, people, current, choose) {
  list.replaceChildren(
    ...people.map((one) => {
      const words = element(
        "span",
        { class: "person-words" },
        element("span", { class: "person-name" }, one.name),
        element("span", { class: "person-note" }, one.note[language()]),
      );
      const button = element("button", { type: "button", class: "person" }, avatar(one), words);
      if (one.person === current) button.setAttribute("aria-current", "true");
      button.addEventListener("click", () => choose(one));
      return element("li", {}, button);
    }),
  );
}

export function avatar(one) {
  return element("span", { class: `avatar tint-${tint(one.team)}`, "aria-hidden": "true" }, initials(one.name));
}

function initials(name) {
  const words = name.split(/[\s-]+/u).filter(Boolean);
  return [words.at(0), words.at(-1)].map((word) => Array.from(word ?? "")[0] ?? "").join("").toUpperCase();
}

// The same colour for the same team, always.
function tint(team) {
  if (!teams.includes(team)) teams.push(team);
  return teams.indexOf(team) % TINTS;
}

// A browser may refuse to keep anything; the page then asks again next time.
export function remember(email) {
  try {
    if (email) localStorage.setItem(REMEMBERED, email);
    else localStorage.removeItem(REMEMBERED);
  } catch {
    return;
  }
}

export function remembered() {
  try {
    return localStorage.getItem(REMEMBERED);
  } catch {
    return null;
  }
}
