/** Pages that inputs are made of. */
export const page = "<!doctype html><html lang=en><title>Menu</title><p>Soup</p></html>"
export const linking = (...targets: ReadonlyArray<string>) =>
  `<!doctype html><title>Menu</title>\n${targets.map((target) => `<a href="${target}">x</a>`).join("\n")}`
export const mounting =
  '<!doctype html><title>Menu</title><div id="root"></div><script type="module" src="./app.js"></script>'
export const sources = '<div id="app"></div><script type="module" src="/src/main.ts"></script>'
export const manifest = '{"scripts":{"build":"vite build"}}'
export const bytes = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256)
