// What the page itself says, in both languages; what the bot says comes from the bot.

const PHRASES = {
  again: { fr: "Réessayer", en: "Try again" },
  answer: { fr: "{label}\u00a0: {value}", en: "{label}: {value}" },
  broken: {
    fr: "Quelque chose a cassé chez nous. Ce n’est pas votre faute, et rien n’est perdu.",
    en: "Something broke on our side. It is not your fault, and nothing is lost.",
  },
  busy: { fr: "Porte-voix répond…", en: "Porte-voix is answering…" },
  caution: { fr: "À revoir", en: "Take another look" },
  change_person: { fr: "Changer de personne", en: "Be somebody else" },
  choose: { fr: "Qui voulez-vous être\u00a0?", en: "Who would you like to be?" },
  composer: { fr: "Votre message", en: "Your message" },
  conversation: { fr: "Conversation", en: "Conversation" },
  copied: { fr: "Copié", en: "Copied" },
  copy: { fr: "Copier", en: "Copy" },
  copy_by_hand: {
    fr: "Le texte est sélectionné\u00a0: copiez-le avec Ctrl+C ou ⌘C.",
    en: "The text is selected: copy it with Ctrl+C or ⌘C.",
  },
  fill_again: { fr: "Modifier et renvoyer", en: "Change and send again" },
  go: { fr: "Bon à publier", en: "Good to go" },
  headline: {
    fr: "Parler de son travail, l’esprit tranquille.",
    en: "Talk about your work with an easy mind.",
  },
  keys: {
    fr: "Entrée envoie, Maj + Entrée va à la ligne.",
    en: "Enter sends, Shift + Enter starts a new line.",
  },
  language: { fr: "Langue", en: "Language" },
  lead: {
    fr: "Porte-voix propose des tweets que l’entreprise a approuvés, relit les vôtres et cite la charte mot pour mot. Ici, vous êtes chez {company}, une entreprise de notre invention\u00a0: rien n’est publié, essayez tout.",
    en: "Porte-voix suggests tweets the company approved, reads yours before you post, and quotes the charter word for word. Here you are at {company}, a company of our invention: nothing gets posted, so try everything.",
  },
  left: { fr: "{used} sur {limit}", en: "{used} of {limit}" },
  new_tab: { fr: "(nouvel onglet)", en: "(new tab)" },
  offline: {
    fr: "Votre message n’est pas arrivé\u00a0: la connexion est coupée, ou le bot est arrêté. Rien n’est perdu.",
    en: "Your message did not get through: the connection is down, or the bot has stopped. Nothing is lost.",
  },
  placeholder: {
    fr: "Une question, un brouillon…",
    en: "A question, a draft…",
  },
  pressed: { fr: "Vous\u00a0:", en: "You:" },
  send: { fr: "Envoyer", en: "Send" },
  sent: { fr: "Envoyé", en: "Sent" },
  skip: { fr: "Aller à la conversation", en: "Skip to the conversation" },
  start_over: { fr: "Recommencer", en: "Start over" },
  stop: { fr: "Ne publiez pas", en: "Do not post" },
  suggestions: { fr: "Suggestions", en: "Suggestions" },
  too_long: {
    fr: "C’est trop long pour être lu. Raccourcissez, puis renvoyez.",
    en: "This is too long to be read. Shorten it, then send it again.",
  },
  too_many: { fr: "{count} de trop", en: "{count} too many" },
  unknown: {
    fr: "Cette personne n’est plus là. Choisissez-en une autre.",
    en: "This person is no longer here. Choose somebody else.",
  },
  verdict: { fr: "Verdict\u00a0:", en: "Verdict:" },
  you_are: { fr: "Vous êtes", en: "You are" },
  you_said: { fr: "Vous avez dit\u00a0:", en: "You said:" },
};

let spoken = navigator.languages?.find((one) => /^(fr|en)\b/i.test(one))?.slice(0, 2).toLowerCase() ?? "en";

export function language() {
  return spoken;
}

export function say(key, values = {}) {
  return PHRASES[key][spoken].replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

// Speak another language, in everything that belongs to the page.
export function speak(other) {
  spoken = other;
  document.documentElement.lang = other;
  for (const one of document.querySelectorAll("[data-say]")) one.textContent = say(one.dataset.say);
  for (const one of document.querySelectorAll("[data-say-label]")) {
    one.setAttribute("aria-label", say(one.dataset.sayLabel));
  }
  for (const one of document.querySelectorAll("[data-say-placeholder]")) {
    one.placeholder = say(one.dataset.sayPlaceholder);
  }
  for (const one of document.querySelectorAll("[data-language]")) {
    one.setAttribute("aria-pressed", String(one.dataset.language === other));
  }
}
