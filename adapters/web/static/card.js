// A reply as a card: what to read, what to fill in, what to press.

import { block } from "./blocks.js";
import { element, freshId, icon, unseen } from "./element.js";
import { form } from "./form.js";
import { say } from "./phrases.js";

// `press(card, asked, said)` asks the bot in the person's name; it throws a Failure.
export function card({ language, reply }, press, pressed = "") {
  const title = element("h2", { id: freshId(), tabindex: "-1", dir: "auto" }, reply.title);
  const made = element("article", { class: "card", lang: language, "aria-labelledby": title.id });
  if (reply.card) made.dataset.card = reply.card;
  if (pressed) made.append(element("p", { class: "pressed" }, `${say("pressed")} ${pressed}`));
  made.append(title, ...reply.blocks.map(block));
  if (reply.form) made.append(form(reply.form, (asked, said) => press(made, asked, said)));
  const actions = reply.actions.map((one, index) => action(one, index === 0 && !reply.form, made, press));
  if (actions.length) made.append(element("div", { class: "actions" }, ...actions));
  return made;
}

function action(given, first, made, press) {
  const look = first ? "button primary" : "button";
  if (given.kind === "button") return button(given, look, made, press);
  if (!given.url) return element("span", { class: "paragraph" }, given.label);
  return element(
    "a",
    { class: look, href: given.url, target: "_blank", rel: "noopener noreferrer" },
    given.label,
    icon("open"),
    unseen(` ${say("new_tab")}`),
  );
}

function button({ label, command, text }, look, made, press) {
  const shown = element("button", { type: "button", class: look }, label);
  shown.addEventListener("click", async () => {
    if (shown.getAttribute("aria-disabled") === "true") return;
    shown.setAttribute("aria-disabled", "true");
    try {
      await press(made, { command, text }, label);
    } finally {
      shown.removeAttribute("aria-disabled");
    }
  });
  return shown;
}
