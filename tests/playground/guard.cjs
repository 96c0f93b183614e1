// Keeps a Node process on this machine (NODE_OPTIONS="--require …/guard.cjs"): it calls and is
// called over loopback only, asks no name server, and ends with the process that started it.
"use strict";

const dgram = require("node:dgram");
const dns = require("node:dns");
const net = require("node:net");

function isHere(host) {
  return host === "localhost" || host === "::1" || (net.isIPv4(host) && host.startsWith("127."));
}

function refusal(host) {
  const error = new Error(`the guard lets nothing out to ${host}`);
  return Object.assign(error, { code: "ENOTFOUND", hostname: host });
}

function refuse(host, ...others) {
  process.nextTick(others.at(-1), refusal(host));
}

// Names: this machine's own, and no other.

const { lookup } = dns;
dns.lookup = (host, ...others) => (isHere(host) ? lookup(host, ...others) : refuse(host, ...others));

const { lookup: promise } = dns.promises;
dns.promises.lookup = async (host, ...others) => {
  if (isHere(host)) return promise(host, ...others);
  throw refusal(host);
};

for (const name of Object.keys(dns).filter((known) => /^(resolve|reverse)/.test(known))) {
  dns[name] = refuse;
  dns.promises[name] = async (host) => {
    throw refusal(host);
  };
}

// Calls: a host that is not given is this machine.

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...given) {
  const [where, host] = Array.isArray(given[0]) ? given[0] : given;
  const there = typeof where === "object" && where !== null ? where.host : host;
  if (typeof there !== "string" || isHere(there)) return connect.apply(this, given);
  process.nextTick(() => this.destroy(refusal(there)));
  return this;
};

dgram.Socket.prototype.send = () => {
  throw refusal("UDP");
};

// Being called: what would listen to the whole network listens here.

const { listen } = net.Server.prototype;
net.Server.prototype.listen = function (port, ...others) {
  const open = typeof port === "number" && typeof others[0] !== "string";
  return listen.apply(this, open ? [port, "127.0.0.1", ...others] : [port, ...others]);
};

// Whoever started us holds the other end of our input: when they end, however they end, so do we.

process.stdin.on("end", () => process.exit()).resume();
