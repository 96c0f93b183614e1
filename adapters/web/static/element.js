// Elements made by hand: every text becomes a text node, so that no text is ever markup.

const SVG = "http://www.w3.org/2000/svg";

const SHAPES = {
  again: ["M4.5 4v4.5H9", "M5 8.5a7.5 7.5 0 1 1-1 5.5"],
  caution: ["M12 4 2.8 19.5h18.4z", "M12 10v4.5", "M12 17v.1"],
  check: ["m5 12.5 4.5 4.5L19 7.5"],
  copy: ["M9 9h10v11H9z", "M5 15V4h10"],
  go: ["M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z", "m8 12.3 2.8 2.8L16 9.5"],
  open: ["M8 16 17 7", "M9.5 7H17v7.5"],
  send: ["M12 19V5.5", "m6 11.5 6-6 6 6"],
  stop: ["M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3z", "M12 7.5v5.5", "M12 16.3v.1"],
};

// element("p", {class: "note", onclick: press}, "text", child, null)
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

export function icon(name) {
  const made = document.createElementNS(SVG, "svg");
  made.setAttribute("viewBox", "0 0 24 24");
  made.setAttribute("class", "icon");
  made.setAttribute("aria-hidden", "true");
  for (const shape of SHAPES[name]) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", shape);
    made.append(path);
  }
  return made;
}

export function unseen(text) {
  return element("span", { class: "unseen" }, text);
}

let count = 0;

export function freshId() {
  count += 1;
  return `e${count}`;
}

// Say something to whoever cannot see it happen.
export function announce(text) {
  document.getElementById("status").textContent = text;
}
