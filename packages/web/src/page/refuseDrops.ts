import { holdsFiles } from "./holdsFiles.ts"

/**
 * Files that fall where nothing takes them stay where they are: the browser would open them in the place of the page.
 * What takes them listens after this, and says so.
 */
export const refuseDrops = (): void => {
  const refuse = (event: DragEvent) => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = "none"
  }
  addEventListener("dragover", refuse)
  addEventListener("drop", refuse)
}
