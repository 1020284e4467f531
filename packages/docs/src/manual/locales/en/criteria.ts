import type { CriterionWords } from "../../accessibility/criteria.ts"

export const criterionWords: CriterionWords = {
  "1.1.1": {
    name: "Non-text content",
    how: "Drawings and pictures have a text that says the same; signs beside words are hidden from screen readers."
  },
  "1.2.1": {
    name: "Audio-only and video-only",
    how: "There is no sound and no film."
  },
  "1.2.2": {
    name: "Captions (prerecorded)",
    how: "There is no sound and no film."
  },
  "1.2.3": {
    name: "Audio description or media alternative",
    how: "There is no sound and no film."
  },
  "1.2.4": {
    name: "Captions (live)",
    how: "There is no sound and no film."
  },
  "1.2.5": {
    name: "Audio description (prerecorded)",
    how: "There is no sound and no film."
  },
  "1.3.1": {
    name: "Info and relationships",
    how: "Headings, lists, tables, fields and their labels are what they are in HTML, and not only in how they look."
  },
  "1.3.2": {
    name: "Meaningful sequence",
    how: "The order in the document is the order on the screen."
  },
  "1.3.3": {
    name: "Sensory characteristics",
    how: "No instruction depends on a colour, a shape or a place: things are called by their name."
  },
  "1.3.4": {
    name: "Orientation",
    how: "Upright and sideways both work."
  },
  "1.3.5": {
    name: "Identify input purpose",
    how: "The only field about you, the token, says that it is for a password, so password managers fill it in."
  },
  "1.4.1": {
    name: "Use of colour",
    how: "Every colour that means something has a sign and a word with it."
  },
  "1.4.2": {
    name: "Audio control",
    how: "There is no sound."
  },
  "1.4.3": {
    name: "Contrast (minimum)",
    how: "Text has at least 4.5:1, in light and in dark. A program checks it on every kind of page."
  },
  "1.4.4": {
    name: "Resize text",
    how: "All sizes follow that of the browser's text, and twice as large still fits."
  },
  "1.4.5": {
    name: "Images of text",
    how: "What a terminal shows is text too; nothing written is a picture."
  },
  "1.4.10": {
    name: "Reflow",
    how: "At a width of 320 pixels nothing has to be moved sideways but wide tables and code, which scroll in a frame of their own."
  },
  "1.4.11": {
    name: "Non-text contrast",
    how: "Edges of fields and buttons, and the ring around what has the focus, have at least 3:1."
  },
  "1.4.12": {
    name: "Text spacing",
    how: "Boxes grow with their text. It has not been measured with every spacing that the criterion names."
  },
  "1.4.13": {
    name: "Content on hover or focus",
    how: "Nothing appears because a pointer is over it, but a name that the browser itself shows."
  },
  "2.1.1": {
    name: "Keyboard",
    how: "Everything can be done with the keyboard; for dropping files there are buttons."
  },
  "2.1.2": {
    name: "No keyboard trap",
    how: "The Tab key leads out of everything it leads into."
  },
  "2.1.4": {
    name: "Character key shortcuts",
    how: "No single letter does anything; the search of the guide opens with a key held together with K."
  },
  "2.2.1": {
    name: "Timing adjustable",
    how: "The only limit is an hour without a sign of you, after which the publisher forgets the token. Five minutes before it says so, and any key keeps the token. While something is being published, there is none."
  },
  "2.2.2": {
    name: "Pause, stop, hide",
    how: "Only a sign that work is going on moves, as long as it does, and not where less motion was asked for."
  },
  "2.3.1": {
    name: "Three flashes or below threshold",
    how: "Nothing flashes."
  },
  "2.4.1": {
    name: "Bypass blocks",
    how: "The first link of a page leads to its text."
  },
  "2.4.2": {
    name: "Page titled",
    how: "Each page has a title that says what it is about, in the language that is shown."
  },
  "2.4.3": {
    name: "Focus order",
    how: "The focus follows the order of the text. Where what had it goes away, it moves to what came in its place."
  },
  "2.4.4": {
    name: "Link purpose (in context)",
    how: "The words of a link, with the sentence around it, say where it leads, and whether it opens a new tab."
  },
  "2.4.5": {
    name: "Multiple ways",
    how: "The guide has lists, links between its pages and a search; the publisher is one page."
  },
  "2.4.6": {
    name: "Headings and labels",
    how: "Headings say what comes, and labels what is meant."
  },
  "2.4.7": {
    name: "Focus visible",
    how: "What has the focus has a ring around it, of three pixels."
  },
  "2.4.11": {
    name: "Focus not obscured (minimum)",
    how: "Nothing stays in its place while the page scrolls, so nothing covers what has the focus."
  },
  "2.5.1": {
    name: "Pointer gestures",
    how: "There are no gestures with several fingers or along a path."
  },
  "2.5.2": {
    name: "Pointer cancellation",
    how: "Buttons and links act when they are let go, as those of the browser do."
  },
  "2.5.3": {
    name: "Label in name",
    how: "What is written on a button or a link is part of its name."
  },
  "2.5.4": {
    name: "Motion actuation",
    how: "Nothing is done by moving the device."
  },
  "2.5.7": {
    name: "Dragging movements",
    how: "Instead of dropping files they can be chosen with a button, or pasted."
  },
  "2.5.8": {
    name: "Target size (minimum)",
    how: "Buttons are 44 pixels high. What is lower than 24 stands in a line of text, or has that much room to itself."
  },
  "3.1.1": {
    name: "Language of page",
    how: "Each page says which language it is in, also after a change of language."
  },
  "3.1.2": {
    name: "Language of parts",
    how: "Names of other languages are marked, and so is what GitLab answered, where it stands on a line of its own; where GitLab's English is cited in a Dutch sentence, it is not."
  },
  "3.2.1": {
    name: "On focus",
    how: "Nothing happens because something gets the focus."
  },
  "3.2.2": {
    name: "On input",
    how: "A pasted token is checked at once, and the note below the field says so beforehand. Choices that do more have a button."
  },
  "3.2.3": {
    name: "Consistent navigation",
    how: "What is on every page of the guide stands in the same order."
  },
  "3.2.4": {
    name: "Consistent identification",
    how: "The same thing has the same name in guide, publisher and terminal."
  },
  "3.2.6": {
    name: "Consistent help",
    how: "Where a guide is set up, the link to it stands at the same place, and each problem leads to its own page."
  },
  "3.3.1": {
    name: "Error identification",
    how: "What is wrong is said in words, and where: the field, the file or the setting."
  },
  "3.3.2": {
    name: "Labels or instructions",
    how: "Each field has a label, and a note where a label is not enough."
  },
  "3.3.3": {
    name: "Error suggestion",
    how: "Each problem comes with steps that solve it, and with who can take them."
  },
  "3.3.4": {
    name: "Error prevention",
    how: "What a publish changes is shown before anything is sent, and an older version can be put back."
  },
  "3.3.7": {
    name: "Redundant entry",
    how: "Nothing is asked twice as long as the page is open. After it was closed or loaded again, the token is asked for anew, for its safety."
  },
  "3.3.8": {
    name: "Accessible authentication (minimum)",
    how: "The token can be pasted, shown and filled in by a password manager; nothing has to be remembered, typed over or solved."
  },
  "4.1.2": {
    name: "Name, role, value",
    how: "Controls are those of HTML, with a name; what is pressed, open or chosen can be read from them."
  },
  "4.1.3": {
    name: "Status messages",
    how: "A verdict, a problem, progress and the end are said without moving the focus."
  }
}
