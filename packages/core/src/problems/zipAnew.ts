import type { Step } from "./Guide.ts"

/** How to come to an archive that everything can read, with what every computer has. */
export const zipAnew: readonly [Step, Step, Step] = [
  {
    text: "Or make it again from the folder: right-click the folder, and choose “Compress to ZIP file” on Windows or “Compress” on a Mac"
  },
  { text: "On Linux, go into the folder and make it there", command: "zip -r site.zip ." },
  { text: "Or publish the folder itself: it need not be a zip file" }
]
