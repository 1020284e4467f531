import { For } from "solid-js"

/** The place of apps that are not known yet, as high as they will be. */
export const BlankRows = () => (
  <div class="app-list" aria-hidden="true">
    <For each={[1, 2, 3]}>
      {() => (
        <div class="app blank">
          <i class="wide" />
          <i />
          <i class="wide" />
        </div>
      )}
    </For>
  </div>
)
