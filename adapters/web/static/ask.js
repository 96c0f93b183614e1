// The one question the page asks of the bot.

const PATIENCE = 30_000; // milliseconds
const WHY = { 400: "too_long", 404: "unknown", 413: "too_long", 502: "offline", 503: "offline" };

// There is no answer; `why` is the phrase of the page that says it.
export class Failure extends Error {
  constructor(why) {
    super(why);
    this.why = why;
  }
}

// Ask as a person: {command, text, fields} -> {language, reply}. Throws a Failure.
export function ask(person, { command = "", text = "", fields = {} }) {
  return reach("/api/ask", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ person, command, text, fields }, wellFormed),
  });
}

// What the bot said first since one last came: {news: [{language, reply, instead}]}; `instead` names
// the card whose place it takes.
export function news(person) {
  return reach("/api/news", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ person }),
  });
}

// Whom one can be: {company, people: [{person, name, team, language, note: {fr, en}}]}.
export function cast() {
  return reach("/api/cast");
}

async function reach(address, options = {}) {
  let answer;
  try {
    answer = await fetch(address, { ...options, signal: AbortSignal.timeout(PATIENCE) });
  } catch {
    throw new Failure("offline");
  }
  if (!answer.ok) throw new Failure(WHY[answer.status] ?? "broken");
  try {
    return await answer.json();
  } catch {
    throw new Failure("broken");
  }
}

// Half of a pair of characters cannot be sent; a mark takes its place.
function wellFormed(_key, value) {
  return typeof value === "string" ? value.toWellFormed() : value;
}
