// The page: who you are, what you ask, what you are answered.

import { ask, cast, news } from "./ask.js";
import { Conversation } from "./conversation.js";
import { element, icon } from "./element.js";
import { avatar, fillPeople, remember, remembered } from "./people.js";
import { language, say, speak } from "./phrases.js";

const HELP = { command: "help" };
const MOST_CHIPS = 4;
const COME = 3000; // milliseconds between two looks at what was said first

const at = (id) => document.getElementById(id);
const conversations = new Map(); // one a person, by e-mail
let company = "";
let people = [];
let current = null; // the conversation on the page

function turnTo(other) {
  speak(other);
  at("lead").textContent = company && say("lead", { company });
  for (const list of ["people", "menu-people"]) fillPeople(at(list), people, current?.person, choose);
  current?.log.setAttribute("aria-label", say("conversation"));
}

function choose(one) {
  at("menu").hidePopover();
  remember(one.person);
  current = conversations.get(one.person) ?? begin(one);
  turnTo(one.language);
  const [first, ...rest] = one.name.split(" ");
  at("who-first").textContent = first;
  at("who-rest").textContent = rest.join(" ");
  at("who-avatar").replaceWith(Object.assign(avatar(one), { id: "who-avatar" }));
  at("place").replaceChildren(current.log);
  show({ chatting: true });
  if (!current.log.hasChildNodes()) current.greet(HELP);
  suggest();
  at("said").focus({ preventScroll: true });
}

function begin(one) {
  const conversation = new Conversation(one.person, (answer) => {
    const turned = answer.language !== one.language;
    one.language = answer.language;
    if (turned && conversation === current) {
      turnTo(answer.language);
      suggest();
    }
  });
  conversations.set(one.person, conversation);
  return conversation;
}

function show({ chatting }) {
  for (const id of ["who", "over", "ask"]) at(id).hidden = !chatting;
  at("welcome").hidden = chatting;
}

// What can be pressed at any time: the buttons of `help`. Without an answer, what stands there stays.
async function suggest() {
  const asker = current;
  const { reply } = await ask(asker.person, HELP).catch(() => ({ reply: { actions: [] } }));
  const buttons = reply.actions.filter(({ kind }) => kind === "button").slice(0, MOST_CHIPS);
  if (asker !== current || !buttons.length) return;
  at("chips").replaceChildren(
    ...buttons.map(({ label, command, text }) => {
      const press = () => current.say({ command, text }, label);
      return element("li", {}, element("button", { type: "button", class: "chip", onclick: press }, label));
    }),
  );
}

// What the bot said first to whoever is on the page; a page that nobody looks at waits.
async function hearNews() {
  const hearer = current;
  if (!hearer || document.hidden) return;
  const told = await news(hearer.person).catch(() => ({ news: [] }));
  for (const answer of told.news) hearer.hear(answer);
}

function send(event) {
  event?.preventDefault();
  const text = at("said").value;
  if (!text.trim()) return;
  at("said").value = "";
  grow();
  current.say({ text }, text.trim());
}

function grow() {
  const area = at("said");
  area.style.setProperty("height", "auto");
  area.style.setProperty("height", `${area.scrollHeight}px`);
}

function listen() {
  at("composer").addEventListener("submit", send);
  at("said").addEventListener("input", grow);
  at("said").addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) send(event);
  });
  at("over").addEventListener("click", () => {
    current.log.replaceChildren();
    current.greet(HELP);
    at("said").focus({ preventScroll: true });
  });
  for (const one of document.querySelectorAll("[data-language]")) {
    one.addEventListener("click", () => speakTo(one.dataset.language, one.getAttribute("aria-label")));
  }
}

// The person's language is the bot's to keep; before there is a person, it is the page's alone.
function speakTo(other, name) {
  if (other === language()) return;
  if (current) current.say({ command: "mine", text: `language ${other}` }, name);
  else turnTo(other);
}

function welcome() {
  turnTo(language());
  show({ chatting: false });
}

async function open() {
  try {
    ({ company, people } = await cast());
  } catch (failure) {
    const again = element("button", { type: "button", class: "button", onclick: open }, say("again"));
    welcome();
    at("lead").replaceChildren(say(failure.why), " ", again);
    return;
  }
  const known = people.find(({ person }) => person === remembered());
  if (known) choose(known);
  else welcome();
}

at("over").append(icon("again"));
document.querySelector(".send").append(icon("send"));
speak(language());
listen();
open();
setInterval(hearNews, COME);
