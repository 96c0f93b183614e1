// One question of a form, of each kind: its row, the value to send and the words that say it.

import { announce, element, freshId, icon } from "./element.js";
import { say } from "./phrases.js";

const FEW = 6; // choices shown all at once
const NEAR = 0.8; // of the limit, from where a count is worth reading

export function field(asked) {
  const notes = describe(asked);
  return { name: asked.name, label: asked.label, ...KINDS[asked.kind](asked, notes) };
}

const KINDS = {
  line: (asked, notes) => written(asked, notes, element("input", { type: "text" })),
  text: (asked, notes) => written(asked, notes, element("textarea", { rows: 4 })),
  choice: (asked, notes) =>
    asked.options.length > FEW ? listed(asked, notes) : picked(asked, notes, "radio"),
  choices: (asked, notes) => picked(asked, notes, "checkbox"),
};

function describe({ hint, error }) {
  const notes = { hint: null, error: null, attributes: {} };
  if (hint) notes.hint = element("p", { class: "hint", id: freshId() }, hint);
  if (error) notes.error = element("p", { class: "error", id: freshId() }, icon("caution"), error);
  const ids = [notes.error, notes.hint].filter(Boolean).map(({ id }) => id);
  if (ids.length) notes.attributes["aria-describedby"] = ids.join(" ");
  if (error) notes.attributes["aria-invalid"] = "true";
  return notes;
}

function written(asked, notes, control) {
  const id = freshId();
  const attributes = { id, name: asked.name, dir: "auto", autocomplete: "off", ...notes.attributes };
  if (asked.required) attributes["aria-required"] = "true";
  for (const [name, value] of Object.entries(attributes)) control.setAttribute(name, value);
  control.value = asked.value;
  const count = counter(control, asked.limit);
  const label = element("label", { for: id }, asked.label);
  const row = element("div", { class: "field" }, label, notes.hint, control, notes.error, count);
  return { row, value: () => control.value, words: () => control.value.trim() };
}

// The count changes at every key: it is heard once, when the limit is passed.
function counter(control, limit) {
  const count = element("p", { class: "count", "aria-live": "off" });
  let was = false;
  const update = () => {
    const used = Array.from(control.value).length;
    const over = used > limit;
    count.textContent = over ? say("too_many", { count: used - limit }) : say("left", { used, limit });
    count.classList.toggle("over", over);
    count.hidden = used < limit * NEAR;
    if (over && !was) announce(count.textContent);
    was = over;
  };
  control.addEventListener("input", update);
  update();
  return count;
}

function listed(asked, notes) {
  const id = freshId();
  const options = asked.options.map(([value, label]) => element("option", { value }, label));
  const control = element("select", { id, name: asked.name, ...notes.attributes }, ...options);
  if (asked.value) control.value = asked.value;
  const label = element("label", { for: id }, asked.label);
  const row = element("div", { class: "field" }, label, notes.hint, control, notes.error);
  return { row, value: () => control.value, words: () => control.selectedOptions[0]?.label ?? "" };
}

function picked(asked, notes, type) {
  const given = new Set(type === "radio" ? [asked.value] : asked.value.split(","));
  const group = freshId();
  const inputs = asked.options.map(([value, label]) => ({
    label,
    input: element("input", {
      type,
      name: group,
      value,
      checked: given.has(value),
      "aria-invalid": notes.attributes["aria-invalid"],
    }),
  }));
  const boxes = inputs.map(({ label, input }) => element("label", { class: "pick" }, input, element("span", {}, label)));
  const legend = element("legend", {}, asked.label);
  const row = element(
    "fieldset",
    { class: "field", "aria-describedby": notes.attributes["aria-describedby"] },
    legend,
    notes.hint,
    element("div", { class: "picks" }, ...boxes),
    notes.error,
  );
  const on = () => inputs.filter(({ input }) => input.checked);
  return {
    row,
    value: () => on().map(({ input }) => input.value).join(","),
    words: () => on().map(({ label }) => label).join(", "),
  };
}
