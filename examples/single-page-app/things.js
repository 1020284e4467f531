/** What stands on the shelf. `with` is who has it now, or nobody. */
export const things = [
  { id: "drill", name: "Cordless drill", place: "Top left", with: null },
  { id: "projector", name: "Projector", place: "Middle", with: "Noor" },
  { id: "ladder", name: "Folding ladder", place: "Beside the shelf", with: null },
  { id: "camera", name: "Camera with tripod", place: "Top right", with: "Bram" },
  { id: "kettle", name: "Large kettle", place: "Bottom", with: null },
  { id: "speaker", name: "Speaker", place: "Middle", with: null }
]
