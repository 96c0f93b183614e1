// Questions asked together, inside the card that asks them.

import { element } from "./element.js";
import { field } from "./field.js";
import { say } from "./phrases.js";

// `send({command, text, fields}, said)` resolves when the answer is there, else throws a Failure.
export function form(asked, send) {
  const fields = asked.fields.map(field);
  const trouble = element("p", { class: "trouble", role: "alert", hidden: true });
  const submit = element("button", { type: "submit", class: "button primary" }, asked.submit);
  const made = element(
    "form",
    { class: "form", novalidate: true, onsubmit: submitted },
    ...fields.map(({ row }) => row),
    trouble,
    element("div", { class: "actions" }, submit),
  );

  async function submitted(event) {
    event.preventDefault();
    if (submit.disabled) return;
    trouble.hidden = true;
    submit.disabled = true;
    try {
      await send({ command: asked.command, text: asked.text, fields: typed(fields) }, said());
      submit.textContent = asked.submit;
    } catch (failure) {
      trouble.textContent = say(failure.why ?? "broken");
      trouble.hidden = false;
      submit.textContent = say("again");
    }
    submit.disabled = false;
    if (made.isConnected && document.activeElement === document.body) submit.focus();
  }

  function said() {
    const answers = fields.map(({ label, words }) => ({ label, value: words() }));
    const given = answers.filter(({ value }) => value);
    const alone = fields.length === 1;
    return given.map((one) => (alone ? one.value : say("answer", one))).join("\n") || asked.submit;
  }

  return made;
}

function typed(fields) {
  return Object.fromEntries(fields.map(({ name, value }) => [name, value()]));
}

// Keep what was typed where the form that asks again left it out.
export function keepTyped(asked, fields) {
  for (const one of asked.fields) one.value ||= fields[one.name] ?? "";
}

export function hasFault(asked) {
  return asked?.fields.some(({ error }) => error) ?? false;
}
