// What one person and the bot say to each other, in order, on the page.

import { ask } from "./ask.js";
import { card } from "./card.js";
import { element, icon, unseen } from "./element.js";
import { hasFault, keepTyped } from "./form.js";
import { say } from "./phrases.js";

const UNNOTICED = 150; // milliseconds before a wait is worth showing
const LONGEST_SAID = 600; // code points shown of what a person said

export class Conversation {
  // `heard(answer)` is told of every answer.
  constructor(person, heard) {
    this.person = person;
    this.heard = heard;
    this.log = element("div", { class: "log", role: "log", "aria-live": "polite" });
    this.turn = Promise.resolve();
  }

  // Say something typed: it stands on the page at once, and stays there if it gets lost.
  say(asked, said) {
    return this.answerBelow(this.show(bubble(said)), asked);
  }

  // Ask without a word of the person, as when they arrive.
  greet(asked) {
    return this.answerBelow(null, asked);
  }

  // Show what the bot says first, or what takes the place of a card on the page.
  hear(answer) {
    if (answer.instead) this.changeCards(answer);
    else this.show(card(answer, this.press));
    this.heard(answer);
  }

  changeCards(answer) {
    for (const old of this.log.querySelectorAll(`[data-card="${CSS.escape(answer.instead)}"]`)) {
      const held = old.contains(document.activeElement);
      const fresh = card(answer, this.press);
      old.replaceWith(fresh);
      if (held) attend(fresh);
    }
  }

  async answerBelow(said, asked) {
    try {
      const answer = await this.ask(asked);
      const fresh = card(answer, this.press);
      this.show(fresh, said);
      this.askAfter(answer);
      if (answer.reply.form && document.activeElement?.closest("#ask")) attend(fresh);
    } catch (failure) {
      this.regret(failure, said, () => this.answerBelow(said, asked));
    }
  }

  // Press a button or send a form of a card; a form deals with its own failures.
  press = async (made, asked, label) => {
    const said = bubble(label);
    const held = made.contains(document.activeElement);
    try {
      const answer = await this.ask(asked, () => this.show(said));
      this.settle(answer, { made, asked, said, label, held });
    } catch (failure) {
      if (asked.fields) {
        said.remove();
        throw failure;
      }
      this.regret(failure, this.show(said), () => {
        said.remove();
        this.press(made, asked, label);
      });
    }
  };

  settle(answer, { made, asked, said, label, held }) {
    const again = hasFault(answer.reply.form);
    if (again) keepTyped(answer.reply.form, asked.fields ?? {});
    const replaces = answer.reply.replaces || made.classList.contains("after");
    const inPlace = (again || replaces) && made.isConnected;
    const fresh = card(answer, this.press, inPlace && !again ? label : "");
    if (inPlace) {
      said.remove();
      made.replaceWith(fresh);
      fresh.querySelector("h2").scrollIntoView({ block: "nearest" });
    } else {
      if (asked.fields) fold(made);
      this.show(said);
      this.show(fresh, said);
    }
    this.askAfter(answer);
    if (held) attend(fresh);
  }

  // A question of the bot's own stands below its answer, as a card of its own.
  askAfter({ language, reply }) {
    if (!reply.after || this.log.querySelector(".after")) return; // it stands there already
    const question = card({ language, reply: reply.after }, this.press);
    question.classList.add("after");
    question.querySelector(".primary")?.classList.remove("primary"); // no answer is the right one
    this.log.append(question);
  }

  // One question after the other; a wait that can be noticed is shown.
  ask(asked, noticed = () => {}) {
    const answer = this.turn.then(() => this.wait(asked, noticed));
    this.turn = answer.catch(() => {});
    return answer;
  }

  async wait(asked, noticed) {
    const dots = [1, 2, 3].map(() => element("span", { class: "dot" }));
    const busy = element("p", { class: "busy" }, ...dots, unseen(say("busy")));
    const timer = setTimeout(() => {
      noticed();
      this.show(busy);
    }, UNNOTICED);
    try {
      const answer = await ask(this.person, asked);
      this.heard(answer);
      return answer;
    } finally {
      clearTimeout(timer);
      busy.remove();
    }
  }

  regret(failure, said, retry) {
    const again = element("button", { type: "button", class: "button" }, icon("again"), say("again"));
    const words = element("p", { class: "error" }, icon("caution"), say(failure.why ?? "broken"));
    const note = element("div", { class: "card lost" }, words, again);
    again.addEventListener("click", () => {
      note.remove();
      retry();
    });
    this.show(note, said);
  }

  // Put something at the end, and bring the beginning of what is new into view.
  show(fresh, from = fresh) {
    this.log.append(fresh);
    if (this.log.childElementCount > 1) (from ?? fresh).scrollIntoView({ block: "start" });
    return fresh;
  }
}

// Bring the person to what was not taken, else to the first question, else to the title.
function attend(fresh) {
  const wanted = ["[aria-invalid=true]", ".field :is(input, textarea, select)", "h2"];
  const first = wanted.map((kind) => fresh.querySelector(kind)).find(Boolean);
  first.focus({ preventScroll: first.matches("h2") });
}

function bubble(said) {
  const points = Array.from(said);
  const shown = points.length > LONGEST_SAID ? `${points.slice(0, LONGEST_SAID).join("")}…` : said;
  return element("p", { class: "said", dir: "auto" }, unseen(`${say("you_said")} `), shown);
}

// Put a form that was sent aside, with all that was typed, one press away.
function fold(made) {
  const form = made.querySelector("form");
  const again = element("button", { type: "button", class: "quiet" }, say("fill_again"));
  const note = element("p", { class: "sent" }, icon("check"), say("sent"), again);
  again.addEventListener("click", () => {
    note.replaceWith(form);
    form.querySelector("input, textarea, select").focus();
  });
  form.replaceWith(note);
}
