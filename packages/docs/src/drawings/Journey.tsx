import { Match, Switch } from "solid-js"
import type { DrawnFrom } from "./Canvas.tsx"
import { JourneyAcross } from "./JourneyAcross.tsx"
import { JourneyDown } from "./JourneyDown.tsx"

/** How publishing goes: one thread from token to link, and where each of its stops is. */
export const Journey = (props: DrawnFrom<"journey">) => (
  <Switch>
    <Match when={props.layout === "wide"}>
      <JourneyAcross words={props.words} />
    </Match>
    <Match when={props.layout === "narrow"}>
      <JourneyDown words={props.words} />
    </Match>
  </Switch>
)
