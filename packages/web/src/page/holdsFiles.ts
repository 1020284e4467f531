/** Whether what is dragged holds files, as far as a browser tells before they are let go. */
export const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") === true
