// The same as stopwatch.py, for npm's twitter-text.
// usage: node stopwatch.js FOLDER_OF_THE_PACKAGE length|everything ROUNDS < texts.json
const [folder, what, rounds] = process.argv.slice(2)
const loaded = require(folder)
const twitter = loaded.default ?? loaded
const texts = JSON.parse(require('node:fs').readFileSync(0, 'utf8'))

const measures = {
  length: (text) => twitter.parseTweet(text),
  everything: (text) => [twitter.parseTweet(text), twitter.extractEntitiesWithIndices(text)],
}

let best = Infinity
for (let round = 0; round < Number(rounds); round++) {
  const start = process.hrtime.bigint()
  for (const text of texts) measures[what](text)
  best = Math.min(best, Number(process.hrtime.bigint() - start))
}
console.log(best / 1000 / texts.length)
